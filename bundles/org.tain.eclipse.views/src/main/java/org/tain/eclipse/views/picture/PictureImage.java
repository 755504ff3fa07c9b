package org.tain.eclipse.views.picture;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.tain.analysis.paint.Region;
import org.tain.eclipse.views.picture.PictureWorker.Picture;
import org.tain.eclipse.views.picture.PictureWorker.Request;

/** The widget's image of a picture; to be disposed. */
final class PictureImage {
    private final Picture picture;
    private final Image image;
    private final FrameTimes times;

    PictureImage(Picture picture, Display display) {
        this.picture = picture;
        long begun = System.nanoTime();
        int percent = (int) Math.round(100 * picture.request().dots());
        image = new Image(display, (int zoom) -> {
            ImageData data = picture.data();
            return zoom == percent
                    ? data
                    : data.scaledTo(Math.max(1, data.width * zoom / percent), Math.max(1, data.height * zoom / percent));
        });
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
            gc.drawImage(image, 0, 0);
            return;
        }
        gc.fillRectangle(area);
        double ratio = now.scale() / from.scale();
        gc.drawImage(image, 0, 0, request.width(), request.height(),
                (int) Math.round(now.left() - from.left() * ratio), (int) Math.round(now.top() - from.top() * ratio),
                (int) Math.round(request.width() * ratio), (int) Math.round(request.height() * ratio));
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
        image.dispose();
    }
}
