package org.tain.eclipse.views.picture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;

/** The text that stands in place of a picture, or over it. */
final class PictureMessage {
    private static final int WIDEST = 420;
    private static final int MARGIN = 16;

    private String text = "";
    private boolean error;
    private String remark = "";

    String text() {
        return text;
    }

    String remark() {
        return remark;
    }

    void say(String changed, boolean isError) {
        text = changed;
        error = isError;
    }

    void remark(String changed) {
        remark = changed;
    }

    /** In the middle of an area. */
    void paint(GC gc, Rectangle area) {
        if (text.isEmpty() || area.width <= 2 * MARGIN) {
            return;
        }
        TextLayout layout = new TextLayout(gc.getDevice());
        layout.setFont(gc.getFont());
        layout.setText(text);
        layout.setAlignment(SWT.CENTER);
        layout.setWidth(Math.min(WIDEST, area.width - 2 * MARGIN));
        Rectangle size = layout.getBounds();
        int x = (area.width - layout.getWidth()) / 2;
        int y = Math.max(MARGIN, (area.height - size.height) / 2);
        if (error) {
            Image sign = Display.getCurrent().getSystemImage(SWT.ICON_ERROR);
            if (sign != null) {
                Rectangle bounds = sign.getBounds();
                gc.drawImage(sign, (area.width - bounds.width) / 2, Math.max(0, y - bounds.height - 8));
            }
        }
        layout.draw(gc, x, y);
        layout.dispose();
    }

    /** Over the upper edge of an area. */
    void paintRemark(GC gc, Rectangle area) {
        if (!remark.isEmpty()) {
            int height = gc.textExtent(remark).y;
            gc.setAlpha(230);
            gc.fillRectangle(0, 0, area.width, height + 8);
            gc.setAlpha(255);
            gc.drawText(remark, 8, 4, true);
        }
    }
}
