package org.tain.eclipse.views.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Turns an image of Java2D into one of the widgets. */
final class ImageCopy {
    private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);

    private ImageCopy() {
    }

    /** The same dots; of an image of type {@link BufferedImage#TYPE_INT_RGB}. */
    static ImageData of(BufferedImage image) {
        return of(image, 0, image.getHeight());
    }

    /** The same dots of some rows. */
    static ImageData of(BufferedImage image, int first, int rows) {
        int width = image.getWidth();
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] bytes = new byte[4 * width * rows];
        ByteBuffer.wrap(bytes).asIntBuffer().put(dots, first * width, width * rows);
        return new ImageData(width, rows, 32, RGB, 4, bytes);
    }
}
