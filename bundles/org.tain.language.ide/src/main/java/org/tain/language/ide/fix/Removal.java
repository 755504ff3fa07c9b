package org.tain.language.ide.fix;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tain.language.ide.text.Lines;

/** Takes elements out of a text so that what is left looks as if they had never been there. */
final class Removal {
    private Removal() {
    }

    /** One of several that are separated by commas, with its comma; the only one goes alone. */
    static Change ofItem(EObject item, Lines lines) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(item);
        String text = lines.text();
        int before = lastVisible(text, node.getOffset());
        if (before >= 0 && text.charAt(before) == ',') {
            return new Change(before, node.getEndOffset() - before, "");
        }
        int after = firstVisible(text, node.getEndOffset());
        if (after < text.length() && text.charAt(after) == ',') {
            return new Change(node.getOffset(), firstVisible(text, after + 1) - node.getOffset(), "");
        }
        return new Change(node.getOffset(), node.getLength(), "");
    }

    /** A declaration or a member of one, with the comments that belong to it and the lines that it leaves empty. */
    static Change ofWhole(EObject element, Lines lines) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return ofLines(documented(node), node.getEndOffset(), lines);
    }

    /** A piece of the text, with the lines that it leaves empty. */
    static Change ofLines(int start, int end, Lines lines) {
        String text = lines.text();
        int first = lines.line(start);
        int last = lines.line(end);
        String before = text.substring(lines.start(first), start);
        String after = text.substring(end, lines.end(last)).strip();
        if (before.isBlank() && (after.isEmpty() || after.startsWith("//"))) {
            boolean isBlankBefore = first == 0 || text.substring(lines.start(first - 1), lines.end(first - 1)).isBlank();
            boolean isBlankAfter = last + 1 < lines.count()
                    && text.substring(lines.start(last + 1), lines.end(last + 1)).isBlank();
            int to = lines.start(last + (isBlankBefore && isBlankAfter ? 2 : 1));
            return new Change(lines.start(first), to - lines.start(first), "");
        }
        int from = start;
        while (from > lines.start(first) && text.charAt(from - 1) == ' ') {
            from--;
        }
        return new Change(from, end - from, "");
    }

    /** Where the comment begins that documents a declaration, or the declaration itself. */
    private static int documented(ICompositeNode node) {
        int start = node.getOffset();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                break;
            }
            if (leaf.getText().startsWith("/**")) {
                start = leaf.getOffset();
            }
        }
        return start;
    }

    private static int lastVisible(String text, int offset) {
        int at = offset - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int firstVisible(String text, int offset) {
        int at = offset;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether nothing but white space stands between a node and the end of its line. */
    static boolean endsLine(INode node, Lines lines) {
        return lines.text().substring(node.getEndOffset(), lines.end(lines.line(node.getEndOffset()))).isBlank();
    }
}
