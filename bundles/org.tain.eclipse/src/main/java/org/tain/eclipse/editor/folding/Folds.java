package org.tain.eclipse.editor.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.lsp4j.FoldingRange;

/** The lines of a text that belong together, by the line that stays visible. */
final class Folds {
    private final IDocument document;
    private final Map<Integer, Position> byFirstLine = new HashMap<>();

    private Folds(IDocument document) {
        this.document = document;
    }

    /** What the server says of the text that a document has now. */
    static Folds of(IDocument document, List<FoldingRange> ranges) {
        Folds folds = new Folds(document);
        ranges.forEach(folds::add);
        return folds;
    }

    /** Of two that begin in one line, the longer one. */
    private void add(FoldingRange range) {
        try {
            int last = Math.min(range.getEndLine(), document.getNumberOfLines() - 1);
            int start = document.getLineOffset(range.getStartLine());
            int length = document.getLineOffset(last) + document.getLineLength(last) - start;
            byFirstLine.merge(range.getStartLine(), new Position(start, length),
                    (a, b) -> a.getLength() < b.getLength() ? b : a);
        } catch (BadLocationException e) {
            return; // the text has become shorter; the next answer knows
        }
    }

    /** Makes {@code shown} have these and no others; those that it has keep their state, whichever line they have moved to. */
    void showIn(ProjectionAnnotationModel shown) {
        Map<Integer, Annotation> known = new HashMap<>();
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = shown.getAnnotationIterator(); all.hasNext();) {
            Annotation fold = all.next();
            Annotation other = known.put(line(shown.getPosition(fold)), fold);
            if (other != null) {
                gone.add(other); // the lines between them were taken out
            }
        }
        List<Annotation> moved = new ArrayList<>();
        Map<Annotation, Position> added = new HashMap<>();
        byFirstLine.forEach((line, now) -> {
            Annotation fold = known.remove(line);
            if (fold == null) {
                added.put(new ProjectionAnnotation(), now);
            } else if (!now.equals(shown.getPosition(fold))) {
                shown.getPosition(fold).setOffset(now.getOffset());
                shown.getPosition(fold).setLength(now.getLength());
                moved.add(fold);
            }
        });
        gone.addAll(known.values());
        if (!gone.isEmpty() || !moved.isEmpty() || !added.isEmpty()) {
            shown.modifyAnnotations(gone.toArray(Annotation[]::new), added, moved.toArray(Annotation[]::new));
        }
    }

    private int line(Position place) {
        try {
            return document.getLineOfOffset(place.getOffset());
        } catch (BadLocationException e) {
            return -1;
        }
    }
}
