package org.tain.eclipse.perspective;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.ui.PlatformUI;
import org.tain.eclipse.project.Example;
import org.tain.eclipse.project.NewResource;
import org.tain.eclipse.project.ProjectCreation;
import org.tain.eclipse.run.OpenRun;
import org.tain.eclipse.run.RunNetworkShortcut;
import org.tain.eclipse.run.ShownRuns;

/** The three steps from nothing to learned filters. Each returns at once and does its work in the background. */
public final class FirstSteps {
    /** Name of the project that the first step makes. */
    public static final String PROJECT = "First Network";
    private static final String MODEL = "patches.tain";

    private FirstSteps() {
    }

    private static IFile model() {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        return project.getFile(MODEL);
    }

    /** Makes a project of the founding example, or finds the one that was made, and opens its model. */
    public static void makeProject() {
        if (model().exists()) {
            NewResource.show(model());
        } else if (!model().getProject().exists()) {
            Example founding = Example.all().getFirst();
            new ProjectCreation(PROJECT, null, List.of(founding)).schedule();
        }
    }

    /** Whether the second step can be done. */
    public static boolean canRun() {
        return model().exists();
    }

    /** Trains the network of the first step. */
    public static void run() {
        if (canRun()) {
            RunNetworkShortcut.start(model(), ILaunchManager.RUN_MODE);
        }
    }

    /** Whether the third step can be done. */
    public static boolean canShowFilters() {
        return !shown().isEmpty();
    }

    /** Brings the views of the run that is shown to the front. */
    public static void showFilters() {
        shown().stream().findFirst().ifPresent(OpenRun::show);
    }

    private static List<Path> shown() {
        return PlatformUI.getWorkbench().getService(ShownRuns.class).runs();
    }
}
