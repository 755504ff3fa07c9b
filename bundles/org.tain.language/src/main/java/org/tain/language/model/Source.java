package org.tain.language.model;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The text behind an element. */
public final class Source {
    private static final int LONGEST = 60;

    private Source() {
    }

    /** As the user wrote it, on one line without comments at its ends; long texts are cut. */
    public static String text(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return "?";
        }
        String text = NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
    }

    /** The line of the model's file on which it begins, from 1; 0 when it has no text. */
    public static int line(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? 0 : node.getStartLine();
    }
}
