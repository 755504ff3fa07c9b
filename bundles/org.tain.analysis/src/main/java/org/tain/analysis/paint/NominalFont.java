package org.tain.analysis.paint;

import java.awt.Font;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Map;

/**
 * The font that the SVG generator insists on having. No text is ever set in it; it only answers without asking the
 * machine's font system, which fails on a machine without fonts.
 */
final class NominalFont extends Font {
    private static final long serialVersionUID = 1L;

    NominalFont() {
        super(SANS_SERIF, PLAIN, 12);
    }

    @Override
    public String getFamily() {
        return getName();
    }

    @Override
    public Font deriveFont(Map<? extends Attribute, ?> attributes) {
        return this;
    }
}
