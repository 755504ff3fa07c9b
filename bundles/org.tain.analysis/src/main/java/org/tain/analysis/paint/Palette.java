package org.tain.analysis.paint;

import java.awt.Color;
import java.util.List;

/** Colours that people with any colour vision tell apart: Okabe and Ito, Color Universal Design, 2008. */
public final class Palette {
    /** Text and axes. */
    public static final Color INK = new Color(0x22262b);
    /** Remarks. */
    public static final Color GREY = new Color(0x6a7178);
    /** Grid lines and frames. */
    public static final Color RULE = new Color(0xe3e6e9);
    /** Zero lines and borders. */
    public static final Color FAINT = new Color(0xa9b0b7);
    /** Bars and bands behind data. */
    public static final Color BAND = new Color(0xf1f3f5);
    /** The ground of every figure. */
    public static final Color PAPER = Color.WHITE;

    // Okabe and Ito's colours; purple and orange darker than theirs, so that text in them can be read on white
    public static final Color BLUE = new Color(0x0072b2);
    public static final Color VERMILLION = new Color(0xd55e00);
    public static final Color GREEN = new Color(0x009e73);
    public static final Color PURPLE = new Color(0xb0578d);
    public static final Color ORANGE = new Color(0x9c6a00);
    public static final Color SKY = new Color(0x56b4e9);

    private static final List<Color> LAYERS = List.of(BLUE, VERMILLION, ORANGE, SKY, INK);
    private static final List<Color> POOLS = List.of(GREEN, PURPLE, GREY, SKY, ORANGE);

    private Palette() {
    }

    /** The colour of the n-th layer of a network. */
    public static Color layer(int n) {
        return LAYERS.get(n % LAYERS.size());
    }

    /** The colour of the n-th pool of a network. */
    public static Color pool(int n) {
        return POOLS.get(n % POOLS.size());
    }

    /** A colour laid thinly over the paper: 0 is white, 1 the colour itself. */
    public static Color tint(Color color, double strength) {
        return new Color(mix(color.getRed(), strength), mix(color.getGreen(), strength),
                mix(color.getBlue(), strength));
    }

    private static int mix(int channel, double strength) {
        return (int) Math.round(255 + (channel - 255) * strength);
    }
}
