package org.tain.eclipse.views.picture;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.tain.analysis.paint.Region;
import org.tain.eclipse.views.picture.PictureWorker.Picture;
import org.tain.eclipse.views.picture.PictureWorker.Request;

/** The widget's image of a picture, as strips; to be disposed. */
final class PictureImage {
    private final Picture picture;
    private final List<Strip> strips;
    private final FrameTimes times;

    /** Makes it, with all processors that have nothing else to do. */
    PictureImage(Picture picture, Display display) {
        this.picture = picture;
        long begun = System.nanoTime();
        strips = Strip.rows(picture).parallelStream().map(rows -> new Strip(picture, rows, display)).toList();
        times = picture.times().copiedIn((System.nanoTime() - begun) / 1e6);
    }

    FrameTimes times() {
        return times;
    }

    Picture picture() {
        return picture;
    }

    /** Puts it where it lies in a viewport, which may have moved since it was painted. */
    void paint(GC gc, Rectangle area, Viewport now) {
        Viewport from = picture.viewport();
        Request request = picture.request();
        if (from.equals(now) && request.width() == area.width && request.height() == area.height) {
            strips.forEach(strip -> strip.draw(gc, 0, 0, 1));
            return;
        }
        gc.fillRectangle(area);
        double ratio = now.scale() / from.scale();
        int x = (int) Math.round(now.left() - from.left() * ratio);
        int y = (int) Math.round(now.top() - from.top() * ratio);
        strips.forEach(strip -> strip.draw(gc, x, y, ratio));
    }

    /** The outline of a selected region over the picture. */
    static void mark(GC gc, Optional<Region> selected, Viewport viewport, boolean focus) {
        if (selected.isPresent()) {
            Path path = Outline.of(selected.get().shape(), viewport, gc.getDevice());
            gc.setAntialias(SWT.ON);
            gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setLineWidth(focus ? 3 : 2);
            gc.drawPath(path);
            path.dispose();
        }
    }

    void dispose() {
        strips.forEach(Strip::dispose);
    }
}
