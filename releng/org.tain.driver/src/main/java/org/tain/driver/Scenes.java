package org.tain.driver;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tain.analysis.filter.FilterFigure;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Region;
import org.tain.eclipse.perspective.FirstSteps;
import org.tain.eclipse.perspective.TainPerspective;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.views.filters.FiltersView;
import org.tain.eclipse.views.training.TrainingView;

/** The pictures of the documentation, one after the other: a newcomer's first hour. */
final class Scenes {
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String ARRANGEMENT = "org.tain.driver.";
    private final Stage stage;

    Scenes(Stage stage) {
        this.stage = stage;
    }

    /** Takes all but the dark one, in the time of two full trainings, and asks for the dark theme at the next start. */
    void take() {
        stage.ask(() -> {
            stage.window().getShell().setMaximized(true);
            return null;
        });
        stage.picture("welcome");
        Dialogs dialogs = new Dialogs(stage);
        dialogs.about();
        dialogs.newProject();
        ITextEditor editor = firstProject();
        IFile model = editor.getEditorInput().getAdapter(IFile.class);
        Pen pen = new Pen(stage, editor);
        arrange(ARRANGEMENT + "writing");
        reveal(model);
        pen.completion();
        pen.mistake();
        arrange(ARRANGEMENT + "network");
        pen.reveal("pair mirrored");
        stage.picture("network");
        arrange(TainPerspective.ID);
        dialogs.launch(model);
        Path run = trained(new Training(stage, model));
        arrange(ARRANGEMENT + "workbench");
        show(run);
        stage.ask(() -> stage.page().showView(FiltersView.ID));
        // a perspective without editors took them with it
        new Pen(stage, (ITextEditor) stage.ask(() -> IDE.openEditor(stage.page(), model))).reveal("pair mirrored");
        reveal(model);
        stage.picture("workbench");
        stage.ask(() -> {
            PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(DARK, true);
            return null;
        });
    }

    /** The workbench in the dark theme, as it was left. */
    void dark() {
        stage.waitUntil("the model is in its editor", () -> stage.page().getActiveEditor() instanceof ITextEditor);
        ITextEditor editor = (ITextEditor) stage.ask(() -> stage.page().getActiveEditor());
        IFile model = editor.getEditorInput().getAdapter(IFile.class);
        show(new Training(stage, model).folder(2));
        new Pen(stage, editor).reveal("pair mirrored");
        reveal(model);
        stage.rest();
        stage.picture("dark");
    }

    private ITextEditor firstProject() {
        stage.later(FirstSteps::makeProject);
        stage.waitUntil("the first model is in its editor", () -> stage.page().getActiveEditor() instanceof ITextEditor);
        stage.ask(() -> {
            ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
            return null;
        });
        return (ITextEditor) stage.ask(() -> stage.page().getActiveEditor());
    }

    private Path trained(Training training) {
        Path slow = training.start(Map.of("zeta", "0.01 mV"));
        training.waitUntilFinished(slow);
        stage.close(1);
        Path run = training.start(Map.of());
        training.waitFor(run, 60_000);
        stage.ask(() -> stage.page().showView(TrainingView.ID));
        training.waitFor(run, 70_000);
        stage.glimpse("running");
        training.waitUntilFinished(run);
        stage.settle();
        stage.close(1); // the note that it has ended
        arrange(ARRANGEMENT + "filters");
        show(run);
        detail();
        stage.picture("filters");
        for (String view : List.of("raster", "reconstructions")) {
            arrange(ARRANGEMENT + view);
            stage.picture(view);
        }
        arrange(ARRANGEMENT + "training");
        show(run, slow);
        stage.picture("training");
        return run;
    }

    /** Opens the neuron with the strongest weights in detail. */
    private void detail() {
        FiltersView filters = (FiltersView) stage.ask(() -> stage.page().findView(FiltersView.ID));
        stage.waitUntil("the filters are drawn", () -> filters.picture().painted().isPresent());
        stage.ask(() -> {
            Painted painted = filters.picture().painted().orElseThrow();
            double[] norms = ((FilterFigure) painted.figure()).fields().measures().stream()
                    .filter(measure -> measure.name().equals("norm_W")).findFirst().orElseThrow().values();
            Comparator<Region> byNorm = Comparator.comparingDouble(unit -> norms[unit.index()]);
            filters.picture().select(painted.regions().stream().filter(region -> region.kind().equals("unit")).max(byNorm));
            Event enter = new Event();
            enter.character = SWT.CR;
            enter.keyCode = SWT.CR;
            filters.picture().notifyListeners(SWT.KeyDown, enter);
            return null;
        });
        stage.rest();
    }

    private void show(Path... runs) {
        stage.ask(() -> {
            PlatformUI.getWorkbench().getService(ShownRuns.class).show(List.of(runs));
            return null;
        });
    }

    private void reveal(IFile model) {
        stage.ask(() -> {
            ((ISetSelectionTarget) stage.page().findView(IPageLayout.ID_PROJECT_EXPLORER))
                    .selectReveal(new StructuredSelection(model));
            return null;
        });
    }

    private void arrange(String perspective) {
        stage.ask(() -> {
            IWorkbenchPage page = stage.page();
            IPerspectiveDescriptor former = page.getPerspective();
            page.setPerspective(
                    PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
            page.closePerspective(former, false, false);
            return null;
        });
        stage.settle();
    }
}
