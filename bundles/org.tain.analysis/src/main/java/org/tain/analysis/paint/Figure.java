package org.tain.analysis.paint;

/**
 * A figure of a run: its data are read, it can be painted at any size, as often as wanted. What was painted where is
 * told by {@link Canvas#regions()} and {@link Canvas#plots()} afterwards.
 */
public interface Figure {
    /** A figure is still readable when it is painted into this share of its width and height. */
    double TIGHTEST = 0.72;

    /** The name of its files, without ending. */
    String name();

    /** Its title, a few words. */
    String title();

    /** What one sees, in one or two sentences. */
    String caption();

    /** The width, in pixels, at which it looks as meant. */
    double width();

    /** The height, in pixels, at which it looks as meant. */
    double height();

    /**
     * How large its pixels are when it fills an area of a screen, in points: 1, or less where it would not be readable
     * otherwise.
     */
    default double scaleIn(double areaWidth, double areaHeight) {
        return Math.min(1, Math.min(areaWidth / (TIGHTEST * width()), areaHeight / (TIGHTEST * height())));
    }

    /** Paints it into {@code 0 .. width} times {@code 0 .. height} of the canvas. */
    void paint(Canvas canvas, double width, double height);
}
