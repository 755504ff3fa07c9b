package org.tain.analysis.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tain.analysis.paint.Typefaces.Face;

class TypefaceTest {
    private final Typeface regular = new Typefaces().get(Face.REGULAR);

    @Test
    void everyCharacterOfTheFiguresHasAGlyph() {
        for (Face face : Face.values()) {
            for (char character : "−×·–ρτηζκθσμΔäéß0123456789%".toCharArray()) {
                assertTrue(new Typefaces().get(face).has(character), face + " " + character);
            }
        }
    }

    @Test
    void lettersStandOnTheBaselineAndHaveTheirHeight() {
        // the capital height of Open Sans is 1462 of 2048 units
        Rectangle2D capital = regular.outline("H", 2048).getBounds2D();
        assertEquals(0, capital.getMaxY(), 1e-9);
        assertEquals(-1462, capital.getMinY(), 1e-9);
        assertTrue(regular.outline("p", 2048).getBounds2D().getMaxY() > 300, "a p hangs below");
    }

    @Test
    void pairsAreKernedAndWidthsAddUp() {
        double apart = regular.width("A", 100) + regular.width("V", 100);
        assertTrue(regular.width("AV", 100) < apart - 1, "AV is set closer");
        assertEquals(regular.width("HH", 100), 2 * regular.width("H", 100), 1e-9);
        assertEquals(regular.width("HAV", 20), regular.width("HAV", 10) * 2, 1e-9);
    }

    @Test
    void composedGlyphsHaveAllTheirParts() {
        assertTrue(regular.outline("ä", 100).getBounds2D().getHeight() > regular.outline("a", 100).getBounds2D().getHeight() + 10,
                "the dots are above the a");
    }

    @Test
    void theNominalFontNeverAsksTheMachineForItsFonts() {
        NominalFont font = new NominalFont();
        assertEquals(font.getName(), font.getFamily());
        assertSame(font, font.deriveFont(Map.of(TextAttribute.SIZE, 100f)), "a derived font would ask");
    }

    @Test
    void aCounterStaysOpen() {
        Rectangle2D o = regular.outline("O", 100).getBounds2D();
        assertTrue(!regular.outline("O", 100).contains(o.getCenterX(), o.getCenterY()), "the middle of the O is paper");
        assertTrue(regular.outline("O", 100).contains(o.getMinX() + 4, o.getCenterY()), "its left stroke is ink");
    }
}
