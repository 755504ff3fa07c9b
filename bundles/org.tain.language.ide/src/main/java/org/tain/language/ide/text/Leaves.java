package org.tain.language.ide.text;

import java.util.function.Consumer;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** The words, signs, comments and spaces of a text; faster than the iterators of the node model. */
public final class Leaves {
    private Leaves() {
    }

    /** Of a whole text, in its order. */
    public static void each(XtextResource resource, Consumer<ILeafNode> work) {
        each(resource, 0, Integer.MAX_VALUE, work);
    }

    /** Those that touch a part of a text, in its order. */
    public static void each(XtextResource resource, int start, int end, Consumer<ILeafNode> work) {
        if (resource.getParseResult() != null) {
            walk(resource.getParseResult().getRootNode(), start, end, work);
        }
    }

    private static void walk(INode node, int start, int end, Consumer<ILeafNode> work) {
        if (node instanceof ICompositeNode composite) {
            boolean isPart = start > 0 || end < Integer.MAX_VALUE;
            for (INode child = composite.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (!isPart || child.getTotalOffset() < end && child.getTotalEndOffset() > start) {
                    walk(child, start, end, work);
                }
            }
        } else if (node instanceof ILeafNode leaf) {
            work.accept(leaf);
        }
    }
}
