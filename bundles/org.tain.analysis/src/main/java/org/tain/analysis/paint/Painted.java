package org.tain.analysis.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * A figure in an image, and what lies where in it.
 *
 * @param figure what was painted
 * @param frame which part of it the image shows
 * @param image opaque, one {@code int} for each dot ({@link BufferedImage#TYPE_INT_RGB})
 * @param regions what was painted where, in the figure's pixels
 * @param plots the axes that were painted, in the figure's pixels
 */
public record Painted(Figure figure, Frame frame, BufferedImage image, List<Region> regions, List<Plot> plots) {

    /**
     * Paints a figure, or the part of it that the frame shows.
     *
     * @param width, height the size, in its pixels, at which the figure is painted
     * @param typefaces for one thread at a time
     */
    public static Painted of(Figure figure, double width, double height, Frame frame, Typefaces typefaces,
            Ground ground) {
        return over(new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB), figure, width, height,
                frame, typefaces, ground);
    }

    /**
     * Paints as {@link #of} does, over an image that nobody needs any more.
     *
     * @param image of the frame's size and of type {@link BufferedImage#TYPE_INT_RGB}; it becomes part of the result
     */
    public static Painted over(BufferedImage image, Figure figure, double width, double height, Frame frame,
            Typefaces typefaces, Ground ground) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(ground.paper());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.translate(frame.left(), frame.top());
        graphics.scale(frame.scale(), frame.scale());
        Canvas canvas = new Canvas(graphics, typefaces, ground);
        figure.paint(canvas, width, height);
        graphics.dispose();
        return new Painted(figure, frame, image, canvas.regions(), canvas.plots());
    }

    /** The topmost part at a place in the figure. */
    public Optional<Region> regionAt(double x, double y) {
        return regions.reversed().stream().filter(region -> region.shape().contains(x, y)).findFirst();
    }
}
