package org.tain.eclipse.model;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells when another editor may be the active one, in whatever window. */
final class EditorWatch implements IWindowListener, IPartListener2 {
    private final Runnable changed;

    EditorWatch(Runnable changed) {
        this.changed = changed;
    }

    void start(IWorkbench workbench) {
        workbench.addWindowListener(this);
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            window.getPartService().addPartListener(this);
        }
    }

    void stop(IWorkbench workbench) {
        workbench.removeWindowListener(this);
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            window.getPartService().removePartListener(this);
        }
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        changed.run();
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // the editor stays the active one
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        changed.run();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        changed.run();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        changed.run();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        changed.run();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        changed.run();
    }
}
