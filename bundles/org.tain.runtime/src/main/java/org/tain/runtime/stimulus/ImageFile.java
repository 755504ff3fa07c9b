package org.tain.runtime.stimulus;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes an image file to grey, 0 (black) .. 1 (white). Colour becomes luma,
 * 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601).
 */
final class ImageFile {
    private static final double RED = 0.299;
    private static final double GREEN = 0.587;
    private static final double BLUE = 0.114;
    private static final int MOST_BITS = 16;

    private ImageFile() {
    }

    static Picture decode(DataPath path, byte[] content) {
        try {
            if (PngFile.isPng(content)) {
                PngFile png = new PngFile(content);
                if (png.isPlainGrey()) {
                    float[] pixels = new PlainGreyPng(png).pixels();
                    return new Picture(path.toString(), png.rows(), png.columns(), pixels);
                }
            }
            BufferedImage image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(content)));
            if (image == null) {
                throw path.fault(null, "is not an image that Tain reads; convert it to PNG");
            }
            return new Picture(path.toString(), image.getHeight(), image.getWidth(), grey(path, image));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw path.fault(e, "is damaged (%s); export or copy it anew", e.getMessage());
        }
    }

    private static float[] grey(DataPath path, BufferedImage image) {
        ColorModel colours = image.getColorModel();
        if (colours instanceof IndexColorModel) {
            return greyOfPalette(image);
        }
        int bits = colours.getComponentSize(0);
        if (bits > MOST_BITS) {
            throw path.fault(null, "has %d bits per pixel and colour; convert it to 8 or 16 bits", bits);
        }
        double white = (1 << bits) - 1;
        Raster raster = image.getRaster();
        if (colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            return greyOf(raster, 0, 1 / white, new float[image.getWidth() * image.getHeight()]);
        }
        if (colours.getNumColorComponents() != 3) {
            throw path.fault(null, "is neither grey nor red, green and blue; convert it");
        }
        float[] grey = new float[image.getWidth() * image.getHeight()];
        greyOf(raster, 0, RED / white, grey);
        greyOf(raster, 1, GREEN / white, grey);
        return greyOf(raster, 2, BLUE / white, grey);
    }

    /**
     * Adds one band times a factor. It is read from the raster, since the image's RGB values have passed a colour
     * profile.
     */
    private static float[] greyOf(Raster raster, int band, double factor, float[] grey) {
        int width = raster.getWidth();
        int[] line = new int[width];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(0, y, width, 1, band, line);
            for (int x = 0; x < width; x++) {
                grey[y * width + x] += (float) (line[x] * factor);
            }
        }
        return grey;
    }

    private static float[] greyOfPalette(BufferedImage image) {
        int width = image.getWidth();
        float[] grey = new float[width * image.getHeight()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                int rgb = image.getRGB(x, y);
                double luma = RED * (rgb >> 16 & 0xFF) + GREEN * (rgb >> 8 & 0xFF) + BLUE * (rgb & 0xFF);
                grey[y * width + x] = (float) (luma / 255);
            }
        }
        return grey;
    }
}
