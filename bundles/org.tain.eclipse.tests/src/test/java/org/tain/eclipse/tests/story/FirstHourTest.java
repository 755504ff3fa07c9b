package org.tain.eclipse.tests.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.analysis.filter.FilterFigure;
import org.tain.analysis.training.TrainingFigure;
import org.tain.eclipse.project.NewProjectWizard;
import org.tain.eclipse.run.NetworkConfigurations;
import org.tain.eclipse.run.NetworkRun;
import org.tain.eclipse.run.RunNetworkShortcut;
import org.tain.eclipse.tests.editor.Keys;
import org.tain.eclipse.tests.run.Runs;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.filters.FiltersView;
import org.tain.eclipse.views.picture.PictureExport;
import org.tain.eclipse.views.picture.PictureFormat;
import org.tain.eclipse.views.training.TrainingView;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;

/**
 * The founding example from a new project to a picture of its filters: an error and its quick fix, a run that is watched
 * and cancelled, another one that ends by itself.
 */
@ExtendWith(FreshWorkbench.class)
class FirstHourTest {
    private IProject project;

    @AfterEach
    void leaveNothing(Workbench workbench) throws CoreException {
        Runs.end(workbench);
        workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void fromANewProjectToAPictureOfItsFilters(Workbench workbench) throws Exception {
        ITextEditor editor = theWizardMakesAProject(workbench);
        IFile model = project.getFile("patches.tain");
        anErrorIsSeenAndMended(workbench, editor, model);
        workbench.waitUntil("its Java is generated", () -> project.getFile("src-gen/MirroredPatches.java").exists());

        TrainingView training = (TrainingView) workbench.show(TrainingView.ID);
        FiltersView filters = (FiltersView) workbench.show(FiltersView.ID);
        RunNetworkShortcut.start(model, "run");
        Path first = project.getLocation().toPath().resolve("runs/MirroredPatches-1");
        workbench.waitUntil("the first filters are drawn", () -> point(filters) >= 0);
        workbench.waitUntil("they have changed", () -> point(filters) >= 1000);
        workbench.page().activate(training);
        workbench.waitUntil("the losses after 2,000 presentations are drawn", () -> isDrawn(training, "2,000"));
        assertEquals(RunState.RUNNING, Runs.state(first));
        Arrays.stream(Runs.jobs()).forEach(Job::cancel);
        workbench.waitUntil("the run is cancelled", () -> Runs.state(first) == RunState.CANCELLED);

        DebugUITools.launch(NetworkConfigurations.make("short", NetworkRun.of(model).showing("2000")), "run");
        Path second = first.resolveSibling("MirroredPatches-2");
        workbench.waitUntil("the second run is finished", () -> Runs.state(second) == RunState.FINISHED);
        assertEquals(2000, RunFolder.open(second).read().presentationsDone());
        workbench.page().activate(filters);
        workbench.waitUntil("its last filters are drawn", () -> point(filters) == 2000);
        Path picture = project.getLocation().toPath().resolve("filters.png");
        PictureExport export = new PictureExport(filters.picture().painted().orElseThrow().figure(), PictureFormat.PNG, picture);
        export.schedule();
        workbench.waitUntil("the picture is written", () -> export.getResult() != null && Files.exists(picture));
        assertTrue(ImageIO.read(picture.toFile()).getWidth() > 300);
    }

    private ITextEditor theWizardMakesAProject(Workbench workbench) {
        NewProjectWizard wizard = new NewProjectWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(workbench.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        firstText(dialog.getShell()).setText("First");
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("First");
        assertTrue(wizard.performFinish());
        dialog.close();
        workbench.waitUntil("its model is open", () -> workbench.page().getActiveEditor() != null
                && workbench.page().getActiveEditor().getEditorInput().getName().equals("patches.tain"));
        return (ITextEditor) workbench.page().getActiveEditor();
    }

    private static Text firstText(Composite area) {
        for (Control child : area.getChildren()) {
            Text found = child instanceof Text text ? text : child instanceof Composite inner ? firstText(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The presentation after which the filters are that the view has drawn; -1 while it has drawn none. */
    private static long point(FiltersView filters) {
        return filters.picture().painted().map(painted -> ((FilterFigure) painted.figure()).fields().point()).orElse(-1L);
    }

    private static boolean isDrawn(TrainingView training, String presentations) {
        return training.picture().painted().map(painted -> ((TrainingFigure) painted.figure()).told(0, 2000))
                .filter(told -> told.startsWith("Reconstruction loss at " + presentations + " presentations")).isPresent();
    }

    private static void anErrorIsSeenAndMended(Workbench workbench, ITextEditor editor, IFile model) throws CoreException {
        String right = workbench.document(editor).get();
        int name = right.indexOf("connect visible") + "connect visi".length();
        Keys keys = new Keys(workbench, editor);
        keys.caret(name);
        keys.type("x");
        workbench.waitUntil("the error is marked",
                () -> errors(model).stream().anyMatch(error -> message(error).contains("visixble")));
        IMarker error = errors(model).stream().filter(marker -> message(marker).contains("visixble")).findFirst().orElseThrow();
        workbench.waitUntil("a fix is offered", () -> IDE.getMarkerHelpRegistry().getResolutions(error).length > 0);
        IMarkerResolution fix = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(error))
                .filter(resolution -> resolution.getLabel().contains("visible")).findFirst().orElseThrow();
        fix.run(error);
        workbench.waitUntil("the name is right again", () -> right.equals(workbench.document(editor).get()));
        editor.doSave(null);
        workbench.waitUntil("no error is left", () -> errors(model).isEmpty());
    }

    private static List<IMarker> errors(IFile model) {
        try {
            return Arrays.stream(model.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR).toList();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String message(IMarker marker) {
        return marker.getAttribute(IMarker.MESSAGE, "");
    }
}
