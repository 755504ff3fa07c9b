package org.tain.driver;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.views.filters.FiltersView;
import org.tain.eclipse.views.picture.PictureView;

/** How every view looks where the perspective puts it, in a window as large as the screen: a picture of each. */
final class Looks {
    private static final List<String> VIEWS = List.of("network", "plasticity", "training", "filters", "raster", "reconstructions",
            "runs");
    private final Stage stage;

    Looks(Stage stage) {
        this.stage = stage;
    }

    /** Takes the pictures, of the founding model and of these runs. */
    void take(List<Path> runs) {
        IFile model = new Tour(stage).founding("looks");
        stage.ask(() -> {
            stage.window().getShell().setMaximized(true);
            PlatformUI.getWorkbench().getService(ShownRuns.class).show(runs);
            return IDE.openEditor(stage.page(), model);
        });
        for (String name : VIEWS) {
            var view = stage.ask(() -> stage.page().showView("org.tain.eclipse.views." + name));
            if (view instanceof PictureView pictures) {
                stage.waitUntil(name + " is drawn", () -> pictures.picture().painted().isPresent());
            }
            stage.picture(name);
            if (view instanceof FiltersView filters) {
                stage.ask(() -> {
                    filters.picture().select(filters.picture().painted().orElseThrow().regions().stream()
                            .filter(region -> region.kind().equals("unit")).findFirst());
                    Event enter = new Event();
                    enter.keyCode = SWT.CR;
                    filters.picture().notifyListeners(SWT.KeyDown, enter);
                    return null;
                });
                stage.waitUntil("the neuron is drawn", () -> filters.detail().painted().isPresent());
                stage.picture("neuron");
            }
        }
    }
}
