package org.tain.eclipse.project;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Shows what a wizard has made. */
public final class NewResource {
    private NewResource() {
    }

    /** Selects a resource in the views that show it and opens it, if it is a file. May be called in any thread. */
    public static void show(IResource made) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window == null || window.getActivePage() == null || !made.exists()) {
                return;
            }
            BasicNewResourceWizard.selectAndReveal(made, window);
            if (made instanceof IFile file) {
                try {
                    IDE.openEditor(window.getActivePage(), file);
                } catch (PartInitException e) {
                    StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
                }
            }
        });
    }
}
