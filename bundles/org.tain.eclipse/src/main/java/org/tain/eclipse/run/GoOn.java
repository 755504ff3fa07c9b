package org.tain.eclipse.run;

import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tain.runtime.UserError;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;

/** Lets a training that was cancelled or interrupted go on in its own folder. */
public final class GoOn {
    private GoOn() {
    }

    /**
     * Goes on from the last checkpoint. Returns at once; why it cannot is told by the run, or in a note.
     *
     * @param run folder of a run; null does nothing
     */
    public static void with(Path run) {
        if (run != null) {
            Job job = Job.create("Go on with " + run.getFileName(), (ICoreRunnable) monitor -> launch(run));
            job.setSystem(true);
            job.schedule();
        }
    }

    private static void launch(Path run) throws CoreException {
        try {
            RunFile file = RunFolder.open(run).read();
            Path path = Path.of(file.folder().model()).resolve(file.model().file());
            IFile[] models = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
            if (models.length == 0 || !models[0].exists()) {
                tell("No project has " + path + ", the model of " + run.getFileName()
                        + "; go on with it on the command line: tain train --resume " + run);
                return;
            }
            var configuration = NetworkConfigurations.resuming(models[0], run);
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> DebugUITools.launch(configuration, ILaunchManager.RUN_MODE));
        } catch (UserError e) {
            tell(e.getMessage());
        }
    }

    private static void tell(String sentence) {
        StatusManager.getManager().handle(Status.warning(sentence), StatusManager.SHOW);
    }
}
