package org.tain.eclipse.tests.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.ui.PlatformUI;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;

/** The runs of a test. */
public final class Runs {
    static final String FAMILY = "org.tain.eclipse.runs";

    private Runs() {
    }

    /** How a run stands; null while there is none. */
    public static RunState state(Path run) {
        return Files.exists(run.resolve("run.json")) ? RunFolder.open(run).read().state() : null;
    }

    /** Those that the Progress view shows now. */
    public static Job[] jobs() {
        return Job.getJobManager().find(FAMILY);
    }

    /** Ends all runs, shows none, forgets how they were launched. */
    public static void end(Workbench workbench) throws CoreException {
        ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
        for (ILaunch launch : launches.getLaunches()) {
            launch.terminate();
        }
        workbench.waitUntil("every run has ended", () -> jobs().length == 0);
        for (ILaunch launch : launches.getLaunches()) {
            launches.removeLaunch(launch);
        }
        for (ILaunchConfiguration configuration : launches.getLaunchConfigurations()) {
            configuration.delete();
        }
        PlatformUI.getWorkbench().getService(ShownRuns.class).show(List.of());
    }
}
