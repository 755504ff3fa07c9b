package org.tain.language.ide.text;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.resource.XtextResource;

/** From offsets in a text to the lines and columns of the protocol and back, in logarithmic time. */
public final class Lines {
    private final String text;
    private final int[] starts;

    /** Of a text whose lines end with a line feed. */
    public Lines(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = i + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /** Of the text that a model was read from. */
    public static Lines of(XtextResource resource) {
        return new Lines(resource.getParseResult() == null ? "" : resource.getParseResult().getRootNode().getText());
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How many lines there are, at least one. */
    public int count() {
        return starts.length;
    }

    /** The line of an offset, from 0. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Where a line begins; a line beyond the last begins at the end of the text. */
    public int start(int line) {
        return line < starts.length ? starts[Math.max(0, line)] : text.length();
    }

    /** Where a line ends, before its line break. */
    public int end(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        return end > start(line) && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Where an offset lies. */
    public Position position(int offset) {
        int line = line(offset);
        return new Position(line, offset - starts[line]);
    }

    /** Where a piece of the text lies. */
    public Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }

    /** The offset of a position; one beyond the end of its line is the end of that line. */
    public int offset(Position position) {
        int line = position.getLine();
        return line >= starts.length ? text.length() : Math.min(start(line) + position.getCharacter(), end(line));
    }
}
