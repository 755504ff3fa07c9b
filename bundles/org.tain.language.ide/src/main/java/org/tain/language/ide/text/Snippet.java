package org.tain.language.ide.text;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tain.language.model.Source;

/** Short texts of elements for lists: what {@link Source#text} gives, fast where the element stands on one line. */
public final class Snippet {
    private static final int LONGEST = 60;

    private Snippet() {
    }

    /**
     * The text of an element as the user wrote it, on one line.
     *
     * @param text of the whole file
     */
    public static String of(EObject element, String text) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return Source.text(element);
        }
        int start = node.getOffset();
        int end = node.getEndOffset();
        boolean isShort = end - start <= LONGEST;
        String written = isShort ? text.substring(start, end) : "";
        return isShort && isPlain(written) ? written : Source.text(element);
    }

    /** The whole text of an element on one line, without the comments in it. */
    public static String whole(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? "?" : NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ").strip();
    }

    private static boolean isPlain(String written) {
        char before = ' ';
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean isOdd = c < ' ' || c == ' ' && before == ' ' || before == '/' && (c == '/' || c == '*');
            if (isOdd) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
