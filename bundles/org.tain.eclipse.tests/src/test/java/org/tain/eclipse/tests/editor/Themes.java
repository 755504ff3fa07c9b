package org.tain.eclipse.tests.editor;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** Switches between the light and the dark look of the workbench. */
final class Themes {
    private Themes() {
    }

    static void set(String id) {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false);
    }
}
