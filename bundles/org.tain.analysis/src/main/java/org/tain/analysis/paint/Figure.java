package org.tain.analysis.paint;

/**
 * A figure of a run: its data are read, it can be painted at any size, as often as wanted. What was painted where is
 * told by {@link Canvas#regions()} and {@link Canvas#plots()} afterwards.
 */
public interface Figure {
    /** A plot can become this much smaller than it is meant. */
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

    /** The width below which it is made smaller as a whole instead of laid out anew. */
    default double leastWidth() {
        return TIGHTEST * width();
    }

    /** The height below which it is made smaller as a whole instead of laid out anew. */
    default double leastHeight() {
        return TIGHTEST * height();
    }

    /** Paints it into {@code 0 .. width} times {@code 0 .. height} of the canvas. */
    void paint(Canvas canvas, double width, double height);
}
