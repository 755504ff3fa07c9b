package org.tain.analysis.paint;

import java.awt.Color;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The paper and the ink that a figure is painted with. Painters name colours as they look on white paper; on another
 * ground each keeps its hue while its lightness moves to where it stands between that paper and that ink. Lightness and
 * hue are those of Oklab (B. Ottosson, "A perceptual color space for image processing", 2020).
 */
public final class Ground {
    /** White paper, for files and for the light theme. */
    public static final Ground WHITE = new Ground(Palette.PAPER, Palette.INK);
    /** The least contrast of ink and paper (WCAG 2.2: 1 none, 21 black on white), so that what is paler is still seen. */
    private static final double LEAST_CONTRAST = 10;
    private static final double STEP = 0.01;
    private static final Oklab WHITE_PAPER = Oklab.of(Palette.PAPER);
    private static final Oklab WHITE_INK = Oklab.of(Palette.INK);

    private final Color paper;
    private final Color ink;
    private final Map<Color, Color> shown = new ConcurrentHashMap<>();

    /** A ground of a paper and an ink, usually the background and the foreground of a widget. */
    public Ground(Color paper, Color ink) {
        this.paper = paper;
        this.ink = ink;
    }

    /**
     * A ground of a widget's background and foreground. A foreground that is nearer to its background than a figure can
     * do with, as themes choose it for quiet labels, is moved away from it.
     */
    public static Ground ofWidget(Color background, Color foreground) {
        Oklab ink = Oklab.of(foreground);
        boolean dark = Oklab.of(background).lightness() < ink.lightness();
        Color moved = foreground;
        for (double l = ink.lightness(); contrast(background, moved) < LEAST_CONTRAST && l >= 0 && l <= 1;) {
            l += dark ? STEP : -STEP;
            moved = new Oklab(l, ink.a(), ink.b()).color(foreground.getAlpha());
        }
        return new Ground(background, moved);
    }

    /** Contrast of two colours after WCAG 2.2: 1 none, 21 black on white. */
    static double contrast(Color one, Color other) {
        double a = Oklab.luminance(one);
        double b = Oklab.luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The colour behind the figure. */
    public Color paper() {
        return paper;
    }

    /** Whether the paper is darker than the ink. */
    public boolean isDark() {
        return Oklab.of(paper).lightness() < Oklab.of(ink).lightness();
    }

    /** How a colour that is meant for white paper is shown on this ground. */
    public Color of(Color onWhite) {
        if (paper.equals(Palette.PAPER) && ink.equals(Palette.INK)) {
            return onWhite;
        }
        return shown.computeIfAbsent(onWhite, this::moved);
    }

    private Color moved(Color onWhite) {
        Oklab from = Oklab.of(onWhite);
        Oklab light = Oklab.of(paper);
        Oklab dark = Oklab.of(ink);
        double share = (WHITE_PAPER.lightness() - from.lightness()) / (WHITE_PAPER.lightness() - WHITE_INK.lightness());
        double a = light.a() + share * (dark.a() - light.a()) + from.a() - share * WHITE_INK.a();
        double b = light.b() + share * (dark.b() - light.b()) + from.b() - share * WHITE_INK.b();
        return new Oklab(light.lightness() + share * (dark.lightness() - light.lightness()), a, b)
                .color(onWhite.getAlpha());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ground ground && paper.equals(ground.paper) && ink.equals(ground.ink);
    }

    @Override
    public int hashCode() {
        return 31 * paper.hashCode() + ink.hashCode();
    }
}
