package org.tain.language.ide.hover;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tain.language.tain.Declaration;
import org.tain.language.tain.ParameterGroup;
import org.tain.language.tain.StateGroup;

/**
 * What the user wrote about a declaration: the comment {@code /** ... *}{@code /} before it, else the comment at the end of
 * its line.
 */
public final class Documentation {
    private Documentation() {
    }

    /** Of an element; empty where there is none. One that stands before a group of parameters or states is that of each. */
    public static String of(EObject element) {
        EObject whole = element.eContainer() instanceof ParameterGroup || element.eContainer() instanceof StateGroup
                ? element.eContainer()
                : element;
        ICompositeNode node = NodeModelUtils.findActualNodeFor(whole);
        if (node == null) {
            return "";
        }
        String before = before(node);
        ICompositeNode own = NodeModelUtils.findActualNodeFor(element);
        return before.isEmpty() && own != null && !isWide(element) ? behind(own) : before;
    }

    /** A comment behind the first line of a body is about that line, not about the whole. */
    private static boolean isWide(EObject element) {
        return element instanceof Declaration && !(element instanceof ParameterGroup)
                && NodeModelUtils.findActualNodeFor(element).getText().strip().contains("\n");
    }

    private static String before(ICompositeNode node) {
        String found = "";
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                break;
            }
            if (leaf.getText().startsWith("/**") && leaf.getText().length() > 4) {
                found = leaf.getText();
            }
        }
        return found.isEmpty() ? "" : withoutStars(found.substring(3, found.length() - 2));
    }

    private static String withoutStars(String comment) {
        return comment.lines().map(line -> line.strip().replaceFirst("^\\*", "").strip()).collect(Collectors.joining("\n"))
                .strip();
    }

    private static String behind(ICompositeNode node) {
        String text = node.getRootNode().getText();
        int end = text.indexOf('\n', node.getEndOffset());
        String rest = text.substring(node.getEndOffset(), end < 0 ? text.length() : end);
        int comment = rest.indexOf("//");
        boolean isAlone = comment >= 0 && rest.substring(0, comment).chars().allMatch(c -> c == ' ' || c == '\t' || c == ','
                || c == ';');
        return isAlone ? rest.substring(comment + 2).strip() : "";
    }
}
