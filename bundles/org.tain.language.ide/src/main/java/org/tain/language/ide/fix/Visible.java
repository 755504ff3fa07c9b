package org.tain.language.ide.fix;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Words and signs as opposed to white space and comments. */
final class Visible {
    private Visible() {
    }

    /** Where the last word or sign before an offset ends; 0 where there is none. */
    static int endBefore(XtextResource resource, int offset) {
        int at = offset;
        while (at > 0) {
            ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), at - 1);
            if (leaf == null) {
                return 0;
            }
            if (!leaf.isHidden()) {
                return leaf.getEndOffset();
            }
            at = leaf.getOffset();
        }
        return 0;
    }
}
