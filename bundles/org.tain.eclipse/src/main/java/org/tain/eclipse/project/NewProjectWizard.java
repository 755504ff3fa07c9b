package org.tain.eclipse.project;

import java.net.URI;
import java.util.List;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** New > Tain Project: a name, a place, and the examples to start from. */
public final class NewProjectWizard extends Wizard implements INewWizard {
    private final NewProjectPage page = new NewProjectPage();

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle("New Tain Project");
        setDefaultPageImageDescriptor(
                ResourceLocator.imageDescriptorFromBundle(NewProjectWizard.class, "icons/project-wizard.svg").orElseThrow());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        List<Example> examples = page.examples();
        URI location = page.useDefaults() ? null : page.getLocationURI();
        new ProjectCreation(page.getProjectName(), location, examples).schedule();
        return true;
    }
}
