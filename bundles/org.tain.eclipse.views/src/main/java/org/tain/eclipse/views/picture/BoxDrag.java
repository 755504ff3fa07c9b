package org.tain.eclipse.views.picture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/**
 * Dragging with the first mouse button draws a box, which is told when it is let go; with Shift or another button it
 * moves the picture. Escape gives a box up. The gestures of the canvas ask {@link #isDrawing()} and do not move then.
 */
public final class BoxDrag {
    private static final int CLICK = 3;

    private final PictureCanvas canvas;
    private final Consumer<Rectangle2D> boxed;
    private Predicate<Point2D> elsewhere = place -> false;
    private Rectangle box;
    private int x;
    private int y;
    private boolean down;

    /**
     * Boxes over a canvas.
     *
     * @param boxed told the box in the figure's pixels
     */
    public BoxDrag(PictureCanvas canvas, Consumer<Rectangle2D> boxed) {
        this.canvas = canvas;
        this.boxed = boxed;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                giveUp();
            }
        });
        canvas.addPaintListener(event -> paint(event.gc));
    }

    /** Where a drag is none of a box, such as on a border that can be moved; nowhere if not set. */
    public void setElsewhere(Predicate<Point2D> places) {
        elsewhere = places;
    }

    /** The place of the last press, in the figure's pixels of now. */
    public Optional<Point2D> pressed() {
        return canvas.placeOf(x, y);
    }

    /** Whether the mouse is down in order to draw a box. */
    public boolean isDrawing() {
        return down;
    }

    private void press(Event event) {
        down = event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0 && canvas.painted().isPresent()
                && canvas.placeOf(event.x, event.y).filter(elsewhere).isEmpty();
        x = event.x;
        y = event.y;
    }

    private void move(Event event) {
        if (down && (box != null || Math.abs(event.x - x) > CLICK || Math.abs(event.y - y) > CLICK)) {
            box = new Rectangle(Math.min(x, event.x), Math.min(y, event.y), Math.abs(event.x - x),
                    Math.abs(event.y - y));
            canvas.redraw();
        }
    }

    private void release(Event event) {
        Rectangle drawn = box;
        giveUp();
        if (drawn == null) {
            return;
        }
        canvas.placeOf(drawn.x, drawn.y).ifPresent(from -> {
            Point2D to = canvas.placeOf(drawn.x + drawn.width, drawn.y + drawn.height).orElse(from);
            boxed.accept(new Rectangle2D.Double(from.getX(), from.getY(), to.getX() - from.getX(),
                    to.getY() - from.getY()));
        });
    }

    private void giveUp() {
        down = false;
        if (box != null) {
            box = null;
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        if (box != null) {
            gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setAlpha(40);
            gc.fillRectangle(box);
            gc.setAlpha(255);
            gc.setLineWidth(1);
            gc.drawRectangle(box);
        }
    }
}
