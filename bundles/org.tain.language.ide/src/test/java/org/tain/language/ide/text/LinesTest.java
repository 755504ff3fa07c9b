package org.tain.language.ide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;

/** Offsets, lines and columns. */
class LinesTest {

    @Test
    void everyOffsetHasItsPositionAndBack() {
        String text = "one\n\ntwo three\nfour";
        Lines lines = new Lines(text);
        assertEquals(4, lines.count());
        int line = 0;
        int column = 0;
        for (int offset = 0; offset <= text.length(); offset++) {
            assertEquals(new Position(line, column), lines.position(offset));
            assertEquals(offset, lines.offset(new Position(line, column)));
            boolean ends = offset < text.length() && text.charAt(offset) == '\n';
            line += ends ? 1 : 0;
            column = ends ? 0 : column + 1;
        }
    }

    @Test
    void positionsBeyondTheTextAreItsEnds() {
        Lines lines = new Lines("one\r\ntwo\n");
        assertEquals(3, lines.offset(new Position(0, 99)));
        assertEquals(9, lines.offset(new Position(7, 3)));
        assertEquals(3, lines.end(0));
        assertEquals(9, lines.start(2));
        assertEquals(9, lines.end(2));
    }
}
