package org.tain.analysis.paint;

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
        return picture(figure, typefaces, Ground.WHITE);
    }

    /** The picture of a figure at its own size on a ground. */
    public static BufferedImage picture(Figure figure, Typefaces typefaces, Ground ground) {
        Frame frame = new Frame((int) Math.ceil(figure.width() * DOTS_PER_PIXEL),
                (int) Math.ceil(figure.height() * DOTS_PER_PIXEL), DOTS_PER_PIXEL, 0, 0);
        return Painted.of(figure, figure.width(), figure.height(), frame, typefaces, ground).image();
    }

    /** The bytes of the file on white paper; the same figure gives the same bytes. */
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
