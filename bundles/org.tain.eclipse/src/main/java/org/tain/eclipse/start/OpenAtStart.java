package org.tain.eclipse.start;

import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens the folder that the start script was given, once the workbench stands: system property {@code tain.open}. */
public final class OpenAtStart implements IStartup {
    private static final String PROPERTY = "tain.open";
    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

    @Override
    public void earlyStartup() {
        String path = System.getProperty(PROPERTY);
        if (path == null || path.isEmpty()) {
            return;
        }
        WorkspaceJob job = new WorkspaceJob("Opening " + path) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                IResource opened = OpenedFolder.open(Path.of(path), monitor);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(opened));
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
    }

    private static void show(IResource opened) {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning()
                ? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                : null;
        if (window == null || window.getActivePage() == null) {
            return; // it was closed meanwhile
        }
        IWorkbenchPage page = window.getActivePage();
        if (page.findView(EXPLORER) instanceof ISetSelectionTarget explorer) {
            explorer.selectReveal(new StructuredSelection(opened));
        }
        if (opened instanceof IFile model) {
            try {
                IDE.openEditor(page, model);
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
            }
        }
    }
}
