package org.tain.eclipse.run;

import java.nio.file.Path;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;

/**
 * Lets the workspace know of the folders of runs: once when a run begins and once when it ends. In between the views read
 * the files themselves, and the workspace need not look at every line of measures.
 */
final class RunsInWorkspace {
    private RunsInWorkspace() {
    }

    /** A run has its folder. */
    static void begun(Path run) {
        refresh(run);
    }

    /** A run has ended. */
    static void ended(Path run) {
        refresh(run);
    }

    private static void refresh(Path run) {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(run.toUri())) {
            if (container instanceof IFolder folder && folder.getProject().isAccessible()) {
                schedule(folder);
            }
        }
    }

    private static void schedule(IFolder run) {
        WorkspaceJob job = new WorkspaceJob("Show the run " + run.getName()) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (!run.getProject().isAccessible()) {
                    return Status.CANCEL_STATUS; // it was closed or deleted meanwhile; the run goes on without it
                }
                IContainer runs = run.getParent();
                if (!runs.exists()) {
                    outermostMissing(runs).refreshLocal(IResource.DEPTH_ONE, monitor);
                }
                runs.refreshLocal(IResource.DEPTH_ONE, monitor);
                if (runs.exists() && runs.getType() == IResource.FOLDER && !runs.isDerived()) {
                    runs.setDerived(true, monitor); // results are made, not written: no search, no builder looks at them
                }
                run.refreshLocal(IResource.DEPTH_INFINITE, monitor);
                return Status.OK_STATUS;
            }
        };
        job.setRule(run.getProject());
        job.setSystem(true);
        job.addJobChangeListener(org.eclipse.core.runtime.jobs.IJobChangeListener.onDone(event -> decorate()));
        job.schedule();
    }

    private static IResource outermostMissing(IContainer runs) {
        IContainer at = runs;
        while (!at.getParent().exists()) {
            at = at.getParent();
        }
        return at.getParent();
    }

    private static void decorate() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (!PlatformUI.getWorkbench().isClosing()) {
                    PlatformUI.getWorkbench().getDecoratorManager().update(RunDecorator.ID);
                }
            });
        }
    }
}
