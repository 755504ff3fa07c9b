package org.tain.eclipse.tests.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.analysis.filter.FilterFigure;
import org.tain.eclipse.project.Example;
import org.tain.eclipse.project.TainProject;
import org.tain.eclipse.run.NetworkConfigurations;
import org.tain.eclipse.run.NetworkRun;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.tests.editor.Keys;
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
    private static final String RUNS = "org.tain.eclipse.runs";
    private IProject project;

    @AfterEach
    void leaveNothing(Workbench workbench) throws CoreException {
        workbench.page().getWorkbenchWindow().getService(ShownRuns.class).show(List.of());
        for (ILaunch launch : DebugPlugin.getDefault().getLaunchManager().getLaunches()) {
            launch.terminate();
        }
        workbench.waitUntil("every run has ended", () -> Job.getJobManager().find(RUNS).length == 0);
        for (ILaunchConfiguration configuration : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()) {
            configuration.delete();
        }
        workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void fromANewProjectToAPictureOfItsFilters(Workbench workbench) throws Exception {
        Example patches = Example.all().stream().filter(example -> example.fileName().equals("patches.tain")).findFirst()
                .orElseThrow();
        project = TainProject.create("First", null, List.of(patches), null);
        IFile model = TainProject.models(project).getFirst();
        ITextEditor editor = workbench.open(model);
        anErrorIsSeenAndMended(workbench, editor, model);
        project.build(IncrementalProjectBuilder.FULL_BUILD, null);
        assertTrue(project.getFile("src-gen/MirroredPatches.java").exists());

        TrainingView training = (TrainingView) workbench.show(TrainingView.ID);
        FiltersView filters = (FiltersView) workbench.show(FiltersView.ID);
        ILaunchConfiguration whole = NetworkConfigurations.make("patches", NetworkRun.of(model));
        DebugUITools.launch(whole, "run");
        Path first = project.getLocation().toPath().resolve("runs/MirroredPatches-1");
        workbench.waitUntil("2,000 presentations have been shown",
                () -> state(first) == RunState.RUNNING && RunFolder.open(first).read().presentationsDone() >= 2000);
        workbench.waitUntil("the filters are drawn", () -> filters.picture().painted().isPresent());
        workbench.page().activate(training);
        workbench.waitUntil("the losses are drawn", () -> training.picture().painted().isPresent());
        Arrays.stream(Job.getJobManager().find(RUNS)).forEach(Job::cancel);
        workbench.waitUntil("the run is cancelled", () -> state(first) == RunState.CANCELLED);

        DebugUITools.launch(NetworkConfigurations.make("short", new NetworkRun(model.getFullPath().toString(), Map.of(), "",
                "2000", "", "", "")), "run");
        Path second = first.resolveSibling("MirroredPatches-2");
        workbench.waitUntil("the second run is finished", () -> state(second) == RunState.FINISHED);
        assertEquals(2000, RunFolder.open(second).read().presentationsDone());
        workbench.page().activate(filters);
        workbench.waitUntil("its last filters are drawn", () -> filters.picture().painted()
                .filter(painted -> ((FilterFigure) painted.figure()).fields().point() == 2000).isPresent());
        Path picture = project.getLocation().toPath().resolve("filters.png");
        PictureExport export = new PictureExport(filters.picture().painted().orElseThrow().figure(), PictureFormat.PNG, picture);
        export.schedule();
        workbench.waitUntil("the picture is written", () -> export.getResult() != null && Files.exists(picture));
        assertTrue(ImageIO.read(picture.toFile()).getWidth() > 300);
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

    private static RunState state(Path run) {
        return Files.exists(run.resolve("run.json")) ? RunFolder.open(run).read().state() : null;
    }
}
