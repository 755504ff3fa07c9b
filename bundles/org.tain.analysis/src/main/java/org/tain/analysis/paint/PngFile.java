package org.tain.analysis.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A figure as a PNG picture with two dots for each pixel of the figure. */
public final class PngFile {
    private static final int DOTS_PER_PIXEL = 2;

    private PngFile() {
    }

    /** The picture of a figure at its own size. */
    public static BufferedImage picture(Figure figure, Typefaces typefaces) {
        BufferedImage image = new BufferedImage((int) Math.ceil(figure.width() * DOTS_PER_PIXEL),
                (int) Math.ceil(figure.height() * DOTS_PER_PIXEL), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(DOTS_PER_PIXEL, DOTS_PER_PIXEL);
        figure.paint(new Canvas(graphics, typefaces), figure.width(), figure.height());
        graphics.dispose();
        return image;
    }

    /** The bytes of the file; the same figure gives the same bytes. */
    public static byte[] bytes(Figure figure, Typefaces typefaces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(figure, typefaces), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
