package org.tain.eclipse.server;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Lines and characters of the server, offsets of a document: both count from 0, in UTF-16 units. */
public final class Places {
    private Places() {
    }

    /** The line and character of an offset; the nearest one that exists if the document is shorter. */
    public static Position position(IDocument document, int offset) {
        int inside = Math.clamp(offset, 0, document.getLength());
        try {
            int line = document.getLineOfOffset(inside);
            return new Position(line, inside - document.getLineOffset(line));
        } catch (BadLocationException e) {
            return new Position(0, 0);
        }
    }

    /** The lines and characters of a region. */
    public static Range range(IDocument document, int offset, int length) {
        return new Range(position(document, offset), position(document, offset + length));
    }

    /** The offset of a line and character; the nearest one that exists if the document is shorter. */
    public static int offset(IDocument document, Position position) {
        try {
            if (position.getLine() >= document.getNumberOfLines()) {
                return document.getLength();
            }
            IRegion line = document.getLineInformation(position.getLine());
            return line.getOffset() + Math.min(position.getCharacter(), line.getLength());
        } catch (BadLocationException e) {
            return document.getLength();
        }
    }

    /** The region of a range. */
    public static IRegion region(IDocument document, Range range) {
        int start = offset(document, range.getStart());
        return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
    }
}
