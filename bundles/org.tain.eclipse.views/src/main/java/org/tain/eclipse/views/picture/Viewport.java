package org.tain.eclipse.views.picture;

import java.awt.geom.Point2D;

import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Frame;

/**
 * Where a figure lies in a canvas.
 *
 * @param figureWidth, figureHeight the size at which the figure is painted, in its pixels
 * @param scale points of the canvas for each pixel of the figure
 * @param left, top the place of the figure's upper left corner, in points of the canvas
 */
record Viewport(double figureWidth, double figureHeight, double scale, double left, double top) {
    private static final double LARGEST_FIT = 1.25;
    private static final double SMALLEST = 0.02;
    private static final double LARGEST = 40;

    /** The whole figure in a canvas of a size in points. */
    static Viewport fit(Figure figure, Sizing sizing, int width, int height) {
        if (sizing == Sizing.FILL) {
            double scale = figure.scaleIn(width, height);
            scale = Math.max(SMALLEST, scale);
            return new Viewport(width / scale, height / scale, scale, 0, 0);
        }
        double scale = Math.clamp(Math.min(width / figure.width(), height / figure.height()), SMALLEST, LARGEST_FIT);
        return new Viewport(figure.width(), figure.height(), scale, (width - scale * figure.width()) / 2,
                (height - scale * figure.height()) / 2);
    }

    /** The same place, with the size that another figure of the same kind wants. */
    Viewport with(Figure figure, Sizing sizing) {
        return sizing == Sizing.FILL ? this : new Viewport(figure.width(), figure.height(), scale, left, top);
    }

    /** Enlarged by a factor; the place at a point of the canvas stays there. */
    Viewport zoomed(double factor, double x, double y) {
        double changed = Math.clamp(scale * factor, SMALLEST, LARGEST);
        double ratio = changed / scale;
        return new Viewport(figureWidth, figureHeight, changed, x - (x - left) * ratio, y - (y - top) * ratio);
    }

    /** Moved by points of the canvas; some of the figure stays in a canvas of a size. */
    Viewport moved(double dx, double dy, int width, int height) {
        double margin = 40;
        double x = Math.clamp(left + dx, Math.min(0, margin - figureWidth * scale), Math.max(0, width - margin));
        double y = Math.clamp(top + dy, Math.min(0, margin - figureHeight * scale), Math.max(0, height - margin));
        return new Viewport(figureWidth, figureHeight, scale, x, y);
    }

    /** The place in the figure at a point of the canvas. */
    Point2D figurePoint(double x, double y) {
        return new Point2D.Double((x - left) / scale, (y - top) / scale);
    }

    /** What an image of a canvas of a size in points shows. */
    Frame frame(int width, int height, double dotsPerPoint) {
        return new Frame((int) Math.max(1, Math.round(width * dotsPerPoint)),
                (int) Math.max(1, Math.round(height * dotsPerPoint)), scale * dotsPerPoint, left * dotsPerPoint,
                top * dotsPerPoint);
    }
}
