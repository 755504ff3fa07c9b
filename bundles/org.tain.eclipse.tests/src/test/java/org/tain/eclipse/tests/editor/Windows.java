package org.tain.eclipse.tests.editor;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The windows beside that of the workbench, and what is in them. */
final class Windows {
    private Windows() {
    }

    /** All that are to be seen. */
    static Stream<Shell> open() {
        Shell workbench = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell != workbench && shell.isVisible());
    }

    /** The one with this title, if it is open. */
    static Optional<Shell> titled(String title) {
        return open().filter(shell -> title.equals(shell.getText())).findFirst();
    }

    /** The first control of a kind; null if there is none. */
    static <T extends Control> T find(Composite parent, Class<T> kind) {
        for (Control child : parent.getChildren()) {
            T found = kind.isInstance(child)
                    ? kind.cast(child)
                    : child instanceof Composite composite ? find(composite, kind) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
