package org.tain.eclipse.editor.completion;

import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlExtension5;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.tain.eclipse.editor.markdown.MarkdownControl;

/** What is said of a proposal, beside the list, a moment after one has come to rest on it. */
final class ProposalNote {
    private static final int REST_MS = 150;
    private static final int GAP = 2;
    private final Shell list;
    private IInformationControl control;
    private String wanted = "";

    ProposalNote(Shell list) {
        this.list = list;
    }

    boolean isEntered() {
        return control != null && control.isFocusControl();
    }

    /** Shows a text in Markdown, or nothing if it is empty. */
    void show(String markdown) {
        wanted = markdown;
        if (markdown.isBlank()) {
            hide();
        } else {
            list.getDisplay().timerExec(REST_MS, () -> {
                if (!list.isDisposed() && list.isVisible() && wanted.equals(markdown)) {
                    place(markdown);
                }
            });
        }
    }

    private void place(String markdown) {
        if (control == null) {
            control = MarkdownControl.besideList().createInformationControl(list);
        }
        control.setInformation(markdown);
        Point size = control.computeSizeHint();
        control.setSize(size.x, size.y);
        control.setLocation(location(size, list.getBounds(), list.getMonitor().getClientArea()));
        control.setVisible(true);
    }

    /** To the right of the list, else to its left, else below it or above, but never over it. */
    static Point location(Point size, Rectangle list, Rectangle screen) {
        int right = list.x + list.width + GAP;
        int left = list.x - GAP - size.x;
        if (right + size.x <= screen.x + screen.width || left >= screen.x) {
            int y = Math.max(screen.y, Math.min(list.y, screen.y + screen.height - size.y));
            return new Point(right + size.x <= screen.x + screen.width ? right : left, y);
        }
        int below = list.y + list.height + GAP;
        int y = below + size.y <= screen.y + screen.height ? below : list.y - GAP - size.y;
        return new Point(Math.max(screen.x, Math.min(list.x, screen.x + screen.width - size.x)), y);
    }

    void hide() {
        wanted = "";
        if (control instanceof IInformationControlExtension5 shown && shown.isVisible()) {
            control.setVisible(false);
        }
    }

    void dispose() {
        if (control != null) {
            control.dispose();
        }
    }
}
