package org.tain.eclipse.tests.views.curves;

import java.awt.geom.Point2D;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.tain.eclipse.views.picture.PictureCanvas;

/** Mouse and keyboard over a picture, at places of its figure. */
final class Hand {
    private final PictureCanvas canvas;

    Hand(PictureCanvas canvas) {
        this.canvas = canvas;
    }

    private void mouse(int type, Point2D place, int count) {
        Point at = canvas.pointOf(place.getX(), place.getY());
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        event.count = count;
        canvas.notifyListeners(type, event);
    }

    void move(Point2D place) {
        mouse(SWT.MouseMove, place, 0);
    }

    void wheel(Point2D place, int count) {
        mouse(SWT.MouseVerticalWheel, place, count);
    }

    void drag(Point2D from, Point2D to) {
        mouse(SWT.MouseDown, from, 1);
        mouse(SWT.MouseMove, new Point2D.Double((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2), 0);
        mouse(SWT.MouseMove, to, 0);
        mouse(SWT.MouseUp, to, 1);
    }

    void click(Point2D place) {
        mouse(SWT.MouseDown, place, 1);
        mouse(SWT.MouseUp, place, 1);
    }

    void doubleClick(Point2D place) {
        mouse(SWT.MouseDoubleClick, place, 2);
    }

    void key(char character, int code) {
        Event event = new Event();
        event.character = character;
        event.keyCode = code;
        canvas.notifyListeners(SWT.KeyDown, event);
    }
}
