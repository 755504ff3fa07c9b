package org.tain.analysis.paint;

import java.awt.Color;

import org.tain.analysis.paint.Typefaces.Face;

/** How a piece of text looks: cut, size in pixels, colour. */
public record Style(Face face, double size, Color color) {
    /** The title of a figure. */
    public static final Style TITLE = new Style(Face.SEMIBOLD, 16, Palette.INK);
    /** What the figure is of, under its title. */
    public static final Style SUBTITLE = new Style(Face.REGULAR, 11.5, Palette.GREY);
    /** The letter of a panel. */
    public static final Style LETTER = new Style(Face.SEMIBOLD, 14, Palette.INK);
    /** The heading of a panel. */
    public static final Style HEADING = new Style(Face.SEMIBOLD, 12, Palette.INK);
    /** The name of an axis or a row. */
    public static final Style LABEL = new Style(Face.REGULAR, 11.5, Palette.INK);
    /** The numbers of an axis. */
    public static final Style TICK = new Style(Face.REGULAR, 10.5, Palette.INK);
    /** A remark in a figure. */
    public static final Style NOTE = new Style(Face.REGULAR, 10.5, Palette.GREY);

    /** The same in another colour. */
    public Style in(Color other) {
        return new Style(face, size, other);
    }

    /** The same in semibold. */
    public Style bold() {
        return new Style(Face.SEMIBOLD, size, color);
    }
}
