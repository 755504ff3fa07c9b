package org.tain.eclipse.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The way back to the screen from an answer that came in another thread. */
public final class Screen {
    private Screen() {
    }

    /** Runs {@code change} in the thread of the screen, later, unless the control is gone by then. */
    public static void later(Control control, Runnable change) {
        if (control == null || control.isDisposed()) {
            return;
        }
        Display display = control.getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!control.isDisposed()) {
                    change.run();
                }
            });
        }
    }

    /** Runs {@code change} in the thread of the screen, later, unless the viewer is gone by then. */
    public static void later(ITextViewer viewer, Runnable change) {
        later(viewer.getTextWidget(), change);
    }
}
