package org.tain.analysis.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Figures that are made for white paper are as readable on dark paper. */
class GroundTest {
    private static final Ground DARK = new Ground(new Color(0x1e1f22), new Color(0xdddddd));

    @Test
    void whitePaperLeavesEveryColourAsItIs() {
        assertEquals(Palette.BLUE, Ground.WHITE.of(Palette.BLUE));
        assertFalse(Ground.WHITE.isDark());
    }

    @Test
    void paperAndInkBecomeThoseOfTheGround() {
        assertEquals(new Color(0x1e1f22), DARK.of(Palette.PAPER));
        assertEquals(new Color(0xdddddd), DARK.of(Palette.INK));
        assertTrue(DARK.isDark());
    }

    @Test
    void everyColourOfTheDataStandsOutFromDarkPaperAsItDoesFromWhite() {
        for (Color color : List.of(Palette.BLUE, Palette.VERMILLION, Palette.GREEN, Palette.PURPLE, Palette.ORANGE,
                Palette.SKY, Palette.GREY)) {
            double onWhite = contrast(color, Palette.PAPER);
            double onDark = contrast(DARK.of(color), DARK.paper());
            assertTrue(onDark > Math.min(3, 0.8 * onWhite), color + ": " + onDark + " on dark, " + onWhite + " on white");
        }
    }

    @Test
    void blueStaysBlueAndATintOfItStaysNearTheGround() {
        Color blue = DARK.of(Palette.BLUE);
        assertTrue(blue.getBlue() > blue.getRed() && blue.getBlue() > blue.getGreen(), blue.toString());
        Color tint = DARK.of(Palette.tint(Palette.BLUE, 0.1));
        assertTrue(contrast(tint, DARK.paper()) < 1.3, tint.toString());
    }

    /** Contrast of WCAG 2.2: 1 none, 21 black on white. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
