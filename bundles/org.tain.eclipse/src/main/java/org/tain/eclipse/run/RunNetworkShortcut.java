package org.tain.eclipse.run;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** Run As > Tain Network, on a file and in its editor. */
public final class RunNetworkShortcut implements ILaunchShortcut2 {

    @Override
    public void launch(ISelection selection, String mode) {
        start(file(selection), mode);
    }

    @Override
    public void launch(IEditorPart editor, String mode) {
        if (editor.isDirty()) {
            editor.getSite().getPage().saveEditor(editor, false);
        }
        start(file(editor), mode);
    }

    /** Runs a model as its latest launch configuration says, or makes one that runs it as it stands. */
    public static void start(IFile model, String mode) {
        if (model == null) {
            return;
        }
        try {
            DebugUITools.launch(NetworkConfigurations.of(model), mode);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
        return NetworkConfigurations.existing(file(selection)).toArray(ILaunchConfiguration[]::new);
    }

    @Override
    public ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
        return NetworkConfigurations.existing(file(editor)).toArray(ILaunchConfiguration[]::new);
    }

    @Override
    public IResource getLaunchableResource(ISelection selection) {
        return file(selection);
    }

    @Override
    public IResource getLaunchableResource(IEditorPart editor) {
        return file(editor);
    }

    private static IFile file(ISelection selection) {
        return selection instanceof IStructuredSelection some && !some.isEmpty()
                ? Adapters.adapt(some.getFirstElement(), IFile.class)
                : null;
    }

    private static IFile file(IEditorPart editor) {
        return Adapters.adapt(editor.getEditorInput(), IFile.class);
    }
}
