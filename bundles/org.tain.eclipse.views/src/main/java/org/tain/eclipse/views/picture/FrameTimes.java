package org.tain.eclipse.views.picture;

/**
 * How long the last frame took.
 *
 * @param sourceMs to read the data and make the figure, off the UI thread; 0 where only the place changed
 * @param paintMs to paint it, off the UI thread
 * @param copyMs to make the widget's image of it, off the UI thread
 * @param screenMs the widget's last painting of that image, on the UI thread
 */
public record FrameTimes(double sourceMs, double paintMs, double copyMs, double screenMs) {

    /** From the request to the finished image, without what the operating system does with it. */
    public double totalMs() {
        return sourceMs + paintMs + copyMs + screenMs;
    }

    FrameTimes copiedIn(double ms) {
        return new FrameTimes(sourceMs, paintMs, copyMs + ms, screenMs);
    }

    FrameTimes shownIn(double ms) {
        return new FrameTimes(sourceMs, paintMs, copyMs, ms);
    }
}
