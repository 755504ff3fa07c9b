package org.tain.eclipse.views.picture;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.tain.eclipse.views.picture.PictureWorker.Picture;

/**
 * Some rows of a picture as an image of the widgets; to be disposed. Arrays for a whole picture would be so large that
 * the garbage collector treats each of them by itself, again and again.
 */
final class Strip {
    /** At most so many dots, so that an array of them is below half a megabyte. */
    private static final int MOST_DOTS = 120_000;
    /** Points are a whole number of dots in fours, at any zoom of a screen. */
    private static final int WHOLE = 4;
    /** There {@code GC.drawImage} copies an image back into Java each time, on the UI thread; a pattern is not. */
    private static final boolean GTK = SWT.getPlatform().equals("gtk");

    private final Rows rows;
    private final int width;
    private final Image image;
    private final Pattern pattern;

    /**
     * Which part of a picture, in points.
     *
     * @param from, to what is shown of it
     * @param first, last what its image has: some rows more at both sides, so that a scaled one is smooth at its edges
     */
    record Rows(int from, int to, int first, int last) {
    }

    /** An image of these rows. */
    Strip(Picture picture, Rows rows, Display display) {
        this.rows = rows;
        width = picture.request().width();
        BufferedImage dots = picture.painted().image();
        double scale = picture.request().dots();
        int percent = (int) Math.round(100 * scale);
        int first = (int) Math.round(rows.first * scale);
        boolean end = rows.last == picture.request().height();
        int count = (end ? dots.getHeight() : (int) Math.round(rows.last * scale)) - first;
        image = new Image(display, (int zoom) -> {
            ImageData data = ImageCopy.of(dots, first, count);
            return zoom == percent
                    ? data
                    : data.scaledTo(Math.max(1, data.width * zoom / percent), Math.max(1, data.height * zoom / percent));
        });
        pattern = GTK ? new Pattern(display, image) : null;
    }

    /** The rows of the strips that a picture needs. */
    static List<Rows> rows(Picture picture) {
        int height = picture.request().height();
        double scale = picture.request().dots();
        int most = (int) (MOST_DOTS / (picture.painted().image().getWidth() * scale)) - 2 * WHOLE;
        int pitch = Math.max(WHOLE, most - most % WHOLE);
        List<Rows> strips = new ArrayList<>();
        for (int from = 0; from < height; from += pitch) {
            int to = Math.min(height, from + pitch);
            strips.add(new Rows(from, to, Math.max(0, from - WHOLE), Math.min(height, to + WHOLE)));
        }
        return strips;
    }

    /** Draws it where it lies in the picture, whose upper left corner is at a place. */
    void draw(GC gc, int x, int y, double ratio) {
        if (pattern == null) {
            int top = (int) Math.round(y + rows.from * ratio);
            gc.drawImage(image, 0, rows.from - rows.first, width, rows.to - rows.from, x, top,
                    (int) Math.round(width * ratio), (int) Math.round(y + rows.to * ratio) - top);
            return;
        }
        Transform moved = new Transform(gc.getDevice(), (float) ratio, 0, 0, (float) ratio, x,
                (float) (y + rows.first * ratio));
        gc.setAntialias(SWT.OFF); // else the edges of scaled strips would be seen
        gc.setTransform(moved);
        gc.setBackgroundPattern(pattern);
        gc.fillRectangle(0, rows.from - rows.first, width, rows.to - rows.from);
        gc.setBackgroundPattern(null);
        gc.setTransform(null);
        gc.setAntialias(SWT.DEFAULT);
        moved.dispose();
    }

    void dispose() {
        if (pattern != null) {
            pattern.dispose();
        }
        image.dispose();
    }
}
