package org.tain.eclipse.tests.views.model;

import java.awt.geom.Rectangle2D;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.tain.analysis.paint.Region;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureView;

/** What a user does with a picture. */
final class Pictures {
    private Pictures() {
    }

    /** The canvas of a view that is shown. */
    static PictureCanvas show(Workbench workbench, String viewId) throws Exception {
        return ((PictureView) workbench.show(viewId)).picture();
    }

    /** The canvas of a view that is shown, when it has drawn something. */
    static PictureCanvas drawn(Workbench workbench, String viewId) throws Exception {
        PictureCanvas canvas = show(workbench, viewId);
        workbench.waitUntil(viewId + " has a picture, but: " + canvas.message(), () -> canvas.painted().isPresent());
        return canvas;
    }

    /** A part of what is drawn. */
    static Region region(PictureCanvas canvas, String kind, String name) {
        return canvas.painted().orElseThrow().regions().stream()
                .filter(r -> r.kind().equals(kind) && r.name().equals(name)).findFirst().orElseThrow();
    }

    /** Clicks into the middle of a part. */
    static void click(PictureCanvas canvas, Region region) {
        Rectangle2D bounds = region.shape().getBounds2D();
        Point at = canvas.pointOf(bounds.getCenterX(), bounds.getCenterY());
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.x = at.x;
            event.y = at.y;
            canvas.notifyListeners(type, event);
        }
    }

    /** Presses a key. */
    static void press(PictureCanvas canvas, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key < 128 ? (char) key : 0;
        canvas.notifyListeners(SWT.KeyDown, event);
    }
}
