package org.tain.driver;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.internal.ide.actions.OpenWorkspaceAction;

/** The ways in which a workbench ends. */
final class Endings {
    private Endings() {
    }

    static void close(Stage stage) {
        stage.later(() -> PlatformUI.getWorkbench().close());
    }

    static void restart(Stage stage) {
        stage.later(() -> PlatformUI.getWorkbench().restart());
    }

    static void switchWorkspace(Stage stage, String folder) {
        stage.later(() -> new OpenWorkspaceAction(stage.window()).restart(folder));
    }
}
