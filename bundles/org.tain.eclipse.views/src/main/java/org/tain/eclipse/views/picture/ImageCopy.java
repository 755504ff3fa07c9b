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
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] bytes = new byte[4 * dots.length];
        ByteBuffer.wrap(bytes).asIntBuffer().put(dots);
        return new ImageData(image.getWidth(), image.getHeight(), 32, RGB, 4, bytes);
    }
}
