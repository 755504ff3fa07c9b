package org.tain.analysis.figure;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Style;

/** The keys of pictures: the greys from -1 to +1, and a bar as long as so many pixels. */
public final class GreyScale {
    private static final int STEPS = 128;
    private static final double HEIGHT = 8;

    private GreyScale() {
    }

    /** The greys, their upper left corner at a place, with what they mean to the right. */
    public static void paint(Canvas canvas, double x, double y, String meaning) {
        BufferedImage bar = new BufferedImage(STEPS, 8, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < STEPS; i++) {
            int level = 255 * i / (STEPS - 1);
            for (int row = 0; row < 8; row++) {
                bar.setRGB(i, row, 0xff000000 | level << 16 | level << 8 | level);
            }
        }
        canvas.picture(bar, x, y, 1);
        canvas.draw(new Rectangle2D.Double(x, y, STEPS, HEIGHT), Palette.FAINT, 0.5);
        canvas.text("−1", x, y + HEIGHT + 13, Style.TICK, Anchor.START);
        canvas.text("0", x + STEPS / 2.0, y + HEIGHT + 13, Style.TICK, Anchor.MIDDLE);
        canvas.text("+1", x + STEPS, y + HEIGHT + 13, Style.TICK, Anchor.END);
        canvas.text(meaning, x + STEPS + 12, y + HEIGHT, Style.NOTE, Anchor.START);
    }

    /** A bar of a length that ends at a place. */
    public static void bar(Canvas canvas, double right, double y, double length, int pixels) {
        canvas.line(right - length, y + HEIGHT / 2, right, y + HEIGHT / 2, Palette.INK, 2);
        canvas.text(pixels + " pixels", right, y + HEIGHT + 13, Style.TICK, Anchor.END);
    }
}
