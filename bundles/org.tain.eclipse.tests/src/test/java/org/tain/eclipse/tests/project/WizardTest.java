package org.tain.eclipse.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.project.NewNetworkWizard;
import org.tain.eclipse.project.NewProjectWizard;
import org.tain.eclipse.project.TainProject;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class WizardTest {

    @Test
    void aNewProjectBeginsWithTheFoundingExampleAndOpensIt(Workbench workbench) throws Exception {
        NewProjectWizard wizard = new NewProjectWizard();
        WizardDialog dialog = open(wizard, StructuredSelection.EMPTY);
        WizardNewProjectCreationPage page = (WizardNewProjectCreationPage) wizard.getPages()[0];
        assertFalse(page.isPageComplete(), "a name is missing");
        find(dialog.getShell(), Text.class).setText("Made by the wizard");
        assertTrue(page.isPageComplete(), page.getErrorMessage());
        assertTrue(wizard.performFinish());
        dialog.close();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Made by the wizard");
        try {
            workbench.waitUntil("the model is open", () -> workbench.page().getActiveEditor() != null
                    && workbench.page().getActiveEditor().getEditorInput().getName().equals("patches.tain"));
            assertTrue(project.getFile("data/natural/00-life.png").exists());
            assertTrue(TainProject.is(project));
            workbench.waitUntil("it is built", () -> project.getFile("bin/MirroredPatches.class").exists());
        } finally {
            workbench.page().closeAllEditors(false);
            project.delete(true, true, null);
        }
    }

    @Test
    void aNewNetworkHasTheNameOfItsFile(Workbench workbench) throws Exception {
        TainProject.configure(workbench.project(), null);
        NewNetworkWizard wizard = new NewNetworkWizard();
        WizardDialog dialog = open(wizard, new StructuredSelection(workbench.project()));
        WizardNewFileCreationPage page = (WizardNewFileCreationPage) wizard.getPages()[0];
        page.setFileName("my-first net");
        assertTrue(page.isPageComplete(), page.getErrorMessage());
        assertTrue(wizard.performFinish());
        dialog.close();
        IFile file = workbench.project().getFile("my-first net.tain");
        workbench.waitUntil("the model is open", () -> workbench.page().getActiveEditor() != null);
        assertTrue(text(file).contains("network MyFirstNet\n"), text(file));
    }

    @Test
    void aNewNetworkCanBeAnExampleWithItsData(Workbench workbench) throws Exception {
        TainProject.configure(workbench.project(), null);
        NewNetworkWizard wizard = new NewNetworkWizard();
        WizardDialog dialog = open(wizard, new StructuredSelection(workbench.project()));
        WizardNewFileCreationPage page = (WizardNewFileCreationPage) wizard.getPages()[0];
        page.setFileName("mine.tain");
        Combo combo = find(dialog.getShell(), Combo.class);
        combo.select(1);
        combo.notifyListeners(SWT.Selection, new Event());
        page.setFileName("123");
        assertFalse(page.isPageComplete(), "a letter is missing");
        page.setFileName("mine.tain");
        assertTrue(wizard.performFinish());
        dialog.close();
        workbench.waitUntil("the model is open", () -> workbench.page().getActiveEditor() != null);
        assertTrue(text(workbench.project().getFile("mine.tain")).contains("network Mine\n"));
        assertTrue(workbench.project().getFile("data/natural/00-life.png").exists());
        workbench.waitUntil("it is built", () -> workbench.project().getFile("src-gen/Mine.java").exists());
        assertEquals(0, ProjectTest.problems(workbench.project()).stream().filter(p -> !p.startsWith("mine.tain")).count());
    }

    private static WizardDialog open(INewWizard wizard, StructuredSelection selection) {
        wizard.init(PlatformUI.getWorkbench(), selection);
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    private static <T extends Control> T find(Composite area, Class<T> type) {
        for (Control child : area.getChildren()) {
            if (type.isInstance(child)) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static String text(IFile file) throws Exception {
        try (var in = file.getContents(true)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
