package org.tain.eclipse.project;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** New > Tain Network: a model in a file of its own, empty or as one of the examples. */
public final class NewNetworkWizard extends Wizard implements INewWizard {
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private NewNetworkPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection current) {
        selection = current;
        setWindowTitle("New Tain Network");
        setDefaultPageImageDescriptor(
                ResourceLocator.imageDescriptorFromBundle(NewNetworkWizard.class, "icons/project-wizard.svg").orElseThrow());
    }

    @Override
    public void addPages() {
        page = new NewNetworkPage(selection);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IPath path = page.getContainerFullPath().append(page.getFileName());
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
        new NetworkCreation(file, page.template()).schedule();
        return true;
    }
}
