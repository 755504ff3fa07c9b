package org.tain.eclipse.tests.views.every;

import java.util.List;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.tests.views.filters.MadeRun;
import org.tain.eclipse.tests.views.model.MirrorModel;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.runtime.run.RunState;

/** A model in the editor and a run of it with all that a view can draw. */
final class WholeRun {
    /** The views that show a picture. */
    static final List<String> PICTURES = List.of("network", "plasticity", "training", "filters", "raster",
            "reconstructions").stream().map(name -> "org.tain.eclipse.views." + name).toList();
    private final ShownRuns shown;

    private WholeRun(ShownRuns shown) {
        this.shown = shown;
    }

    static WholeRun in(Workbench workbench) throws Exception {
        MadeRun run = new MadeRun(workbench.project().getLocation().toPath().resolve("runs/Small-1"), "Small", 12)
                .describe(RunState.FINISHED, 1000, 1000).measures(1000).weights(0).weights(1000).raster(999);
        ShownRuns shown = workbench.page().getWorkbenchWindow().getService(ShownRuns.class);
        shown.show(List.of(run.path()));
        ITextEditor editor = workbench.open(workbench.write("mirror.tain", MirrorModel.TEXT));
        editor.setFocus();
        return new WholeRun(shown);
    }

    /** The service that says which runs are shown. */
    ShownRuns shown() {
        return shown;
    }

    void close() {
        shown.show(List.of());
    }
}
