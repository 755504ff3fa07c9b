package org.tain.analysis.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tain.analysis.paint.Ground.contrast;

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

    @Test
    void quietForegroundsOfDarkThemesAreMadeReadable() {
        Ground eclipse = Ground.ofWidget(new Color(0x2f2f2f), new Color(0xaaaaaa));
        assertEquals(new Color(0x2f2f2f), eclipse.paper());
        assertTrue(contrast(eclipse.of(Palette.INK), eclipse.paper()) >= 10);
        for (Color color : List.of(Palette.BLUE, Palette.VERMILLION, Palette.GREEN, Palette.PURPLE, Palette.ORANGE,
                Palette.SKY, Palette.GREY)) {
            double onDark = contrast(eclipse.of(color), eclipse.paper());
            double onWhite = contrast(color, Palette.PAPER);
            assertTrue(onDark > Math.min(3, onWhite), color + ": " + onDark + " on dark, " + onWhite + " on white");
        }
        Ground pale = Ground.ofWidget(new Color(0xf8f8f8), new Color(0x777777));
        assertTrue(contrast(pale.of(Palette.INK), pale.paper()) >= 10);
        assertFalse(pale.isDark());
        assertEquals(new Ground(Color.WHITE, Color.BLACK), Ground.ofWidget(Color.WHITE, Color.BLACK));
        assertTrue(Ground.ofWidget(new Color(0x777777), new Color(0x888888)).isDark(), "no ink stands out so far; white is left");
    }
}
