package org.tain.eclipse.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.tain.runtime.UserError;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;
import org.tain.runtime.run.ThisProcess;

/** Says of the folder of a run, in the trees that show it, how the run stands. Works in a thread of its own. */
public final class RunDecorator extends LabelProvider implements ILightweightLabelDecorator {
    /** How the workbench names it. */
    static final String ID = "org.tain.eclipse.runDecorator";
    private final Map<String, ImageDescriptor> badges = Map.of("running", badge("running"), "finished", badge("finished"),
            "cancelled", badge("cancelled"), "failed", badge("failed"), "interrupted", badge("cancelled"));

    private static ImageDescriptor badge(String name) {
        return ResourceLocator.imageDescriptorFromBundle(RunDecorator.class, "icons/run-" + name + ".svg").orElseThrow();
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (!(element instanceof IFolder folder) || !folder.getFile("run.json").exists() || folder.getLocation() == null) {
            return;
        }
        Path path = folder.getLocation().toPath();
        try {
            RunFile run = RunFolder.open(path).read();
            String state = ThisProcess.interrupted(run, Instant.now()) ? "interrupted" : run.state().word();
            decoration.addOverlay(badges.get(state), IDecoration.BOTTOM_RIGHT);
            decoration.addSuffix(suffix(run, state));
        } catch (UserError e) {
            decoration.addSuffix("  cannot be read"); // its tooltip and the view Runs say why
        }
    }

    private static String suffix(RunFile run, String state) {
        return run.presentations() > 1 && run.state() != RunState.FINISHED
                ? "  %s, %,d of %,d".formatted(state, run.presentationsDone(), run.presentations())
                : "  " + state;
    }
}
