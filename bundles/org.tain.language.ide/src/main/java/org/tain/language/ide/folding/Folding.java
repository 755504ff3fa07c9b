package org.tain.language.ide.folding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.tain.language.ide.text.Leaves;
import org.tain.language.ide.text.Lines;

/**
 * Folds bodies in braces and comments of several lines; line comments that follow each other without a blank line are one.
 * The line of the closing brace stays visible. Braces are matched as they stand, so that a text that is being written
 * folds too.
 */
public class Folding extends FoldingRangeService {

    @Override
    public List<FoldingRange> createFoldingRanges(Document document, XtextResource resource, CancelIndicator cancelIndicator) {
        return resource == null || resource.getParseResult() == null ? List.of() : ranges(resource);
    }

    private static List<FoldingRange> ranges(XtextResource resource) {
        Lines lines = Lines.of(resource);
        List<FoldingRange> ranges = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        LineComments comments = new LineComments(lines, ranges);
        Leaves.each(resource, leaf -> {
            if (leaf.isHidden()) {
                comment(leaf, lines, ranges, comments);
            } else if (isSign(leaf, '{', lines)) {
                open.push(lines.line(leaf.getOffset()));
            } else if (isSign(leaf, '}', lines) && !open.isEmpty()) {
                add(ranges, open.pop(), lastFolded(leaf, lines), FoldingRangeKind.Region);
            }
        });
        comments.end();
        ranges.sort(Comparator.comparing(FoldingRange::getStartLine));
        return ranges;
    }

    private static boolean isSign(ILeafNode leaf, char sign, Lines lines) {
        return leaf.getLength() == 1 && lines.text().charAt(leaf.getOffset()) == sign;
    }

    /** The closing brace stays visible where it begins its line. */
    private static int lastFolded(ILeafNode brace, Lines lines) {
        int line = lines.line(brace.getOffset());
        boolean begins = lines.text().substring(lines.start(line), brace.getOffset()).isBlank();
        return begins ? line - 1 : line;
    }

    private static void comment(ILeafNode leaf, Lines lines, List<FoldingRange> ranges, LineComments comments) {
        String name = leaf.getGrammarElement() instanceof TerminalRule rule ? rule.getName() : "";
        if ("ML_COMMENT".equals(name)) {
            add(ranges, lines.line(leaf.getOffset()), lines.line(leaf.getEndOffset()), FoldingRangeKind.Comment);
        } else if ("SL_COMMENT".equals(name)) {
            comments.add(leaf.getOffset());
        }
    }

    private static void add(List<FoldingRange> ranges, int start, int end, String kind) {
        if (end > start) {
            FoldingRange range = new FoldingRange(start, end);
            range.setKind(kind);
            ranges.add(range);
        }
    }

    /** Joins line comments on lines of their own that follow each other. */
    private static final class LineComments {
        private final Lines lines;
        private final List<FoldingRange> ranges;
        private int first = -1;
        private int last = -2;

        LineComments(Lines lines, List<FoldingRange> ranges) {
            this.lines = lines;
            this.ranges = ranges;
        }

        void add(int offset) {
            int line = lines.line(offset);
            if (!lines.text().substring(lines.start(line), offset).isBlank()) {
                return;
            }
            if (line != last + 1) {
                end();
                first = line;
            }
            last = line;
        }

        void end() {
            Folding.add(ranges, first, last, FoldingRangeKind.Comment);
            first = -1;
            last = -2;
        }
    }
}
