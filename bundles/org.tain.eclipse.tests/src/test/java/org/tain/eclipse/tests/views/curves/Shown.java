package org.tain.eclipse.tests.views.curves;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchPage;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Plot;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureExport;
import org.tain.eclipse.views.picture.PictureFormat;
import org.tain.eclipse.views.picture.PictureView;

/** A view that shows some runs. */
final class Shown {
    private final Workbench workbench;
    private final PictureView view;
    private final ShownRuns runs;

    private Shown(Workbench workbench, PictureView view, ShownRuns runs) {
        this.workbench = workbench;
        this.view = view;
        this.runs = runs;
    }

    static Shown in(Workbench workbench, String viewId, SmallRun... shown) throws Exception {
        ShownRuns runs = workbench.page().getWorkbenchWindow().getService(ShownRuns.class);
        runs.show(Arrays.stream(shown).map(SmallRun::path).toList());
        PictureView view = (PictureView) workbench.show(viewId);
        IWorkbenchPage page = workbench.page();
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        workbench.settle();
        return new Shown(workbench, view, runs);
    }

    void show(SmallRun... shown) {
        runs.show(Arrays.stream(shown).map(SmallRun::path).toList());
    }

    static SmallRun run(Workbench workbench, String name) {
        return new SmallRun(workbench.project().getLocation().toPath().resolve("runs").resolve(name));
    }

    PictureCanvas canvas() {
        return view.picture();
    }

    Painted painted() {
        return canvas().painted().orElseThrow();
    }

    List<Plot> plots() {
        return painted().plots();
    }

    /** Waits until the view shows what is wanted. */
    void await(String what, Predicate<Painted> wanted) {
        workbench.waitUntil(what, () -> canvas().painted().filter(wanted).isPresent());
    }

    void awaitMessage(String part) {
        workbench.waitUntil("the view says \"" + part + "\" (it says \"" + canvas().message() + "\")",
                () -> canvas().message().contains(part));
    }

    /** An action of the view's own toolbar. */
    IAction action(String text) {
        ToolBarManager manager = (ToolBarManager) view.getViewSite().getActionBars().getToolBarManager();
        return Arrays.stream(manager.getItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction()).filter(action -> text.equals(action.getText()))
                .findFirst()
                .orElseThrow();
    }

    /** Exports the picture in both formats and looks into the files. */
    void exportBoth(String words) throws Exception {
        Figure figure = painted().figure();
        for (PictureFormat format : PictureFormat.values()) {
            Path file = workbench.project().getLocation().toPath().resolve("picture." + format.ending());
            PictureExport export = new PictureExport(figure, format, file);
            export.schedule();
            workbench.waitUntil(file + " is written", () -> export.getResult() != null && Files.exists(file));
            if (format == PictureFormat.PNG) {
                assertTrue(ImageIO.read(file.toFile()).getWidth() >= 2 * figure.width() - 1);
            } else {
                String svg = Files.readString(file, StandardCharsets.UTF_8);
                assertTrue(svg.startsWith("<?xml") && svg.contains(words), svg.substring(0, 400));
            }
        }
    }

    void close() {
        runs.show(List.of());
    }
}
