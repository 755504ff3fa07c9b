package org.tain.driver;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.tain.eclipse.run.NetworkConfigurations;
import org.tain.eclipse.run.NetworkRun;

/** Dialogs: each is opened, pictured and closed. */
final class Dialogs {
    private static final String RUN = "org.eclipse.debug.ui.launchGroup.run";
    private static final String NEW_PROJECT = "org.tain.eclipse.newProject";
    private final Stage stage;

    Dialogs(Stage stage) {
        this.stage = stage;
    }

    void about() {
        picture("about", () -> ActionFactory.ABOUT.create(stage.window()).run());
    }

    void newProject() {
        picture("new-project", () -> {
            try {
                IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(NEW_PROJECT).createWizard();
                wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
                new WizardDialog(stage.window().getShell(), wizard).open();
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    void launch(IFile model) {
        ILaunchConfiguration configuration = stage.ask(() -> NetworkConfigurations.make("patches", NetworkRun.of(model)));
        picture("launch", () -> DebugUITools.openLaunchConfigurationDialogOnGroup(stage.window().getShell(),
                new StructuredSelection(configuration), RUN));
    }

    private void picture(String name, Runnable open) {
        int shown = stage.ask(stage::shells);
        stage.later(open);
        stage.waitUntil("the dialog " + name + " is shown", () -> stage.shells() > shown);
        stage.rest();
        stage.pictureOfTop(name);
        stage.close(shown);
    }
}
