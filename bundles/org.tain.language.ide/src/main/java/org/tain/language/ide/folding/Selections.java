package org.tain.language.ide.folding;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.tain.language.ide.text.Lines;

/** How a selection grows: from a word to the expression, the member, the declaration and the whole model. */
public class Selections {

    /** The selections around each position, innermost first. */
    public List<SelectionRange> around(XtextResource resource, List<Position> positions) {
        Lines lines = Lines.of(resource);
        return positions.stream().map(position -> around(resource, lines, lines.offset(position))).toList();
    }

    private static SelectionRange around(XtextResource resource, Lines lines, int offset) {
        List<int[]> regions = new ArrayList<>();
        ICompositeNode root = resource.getParseResult() == null ? null : resource.getParseResult().getRootNode();
        ILeafNode leaf = root == null ? null : leaf(root, offset);
        for (INode node = leaf; node != null && node != root; node = node.getParent()) {
            if (node.getOffset() <= offset && node.getEndOffset() >= offset && !isSpace(node)) {
                int breaks = node.getText().length() - node.getText().stripTrailing().length();
                add(regions, node.getOffset(), node.getEndOffset() - (node == leaf ? breaks : 0));
            }
        }
        add(regions, 0, lines.text().length());
        SelectionRange outer = null;
        for (int i = regions.size() - 1; i >= 0; i--) {
            int[] region = regions.get(i);
            outer = new SelectionRange(lines.range(region[0], region[1] - region[0]), outer);
        }
        return outer;
    }

    /** What stands at an offset, or the word that ends there. */
    private static ILeafNode leaf(ICompositeNode root, int offset) {
        ILeafNode at = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        ILeafNode before = offset == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
        return at == null || isSpace(at) && before != null && !isSpace(before) ? before : at;
    }

    private static boolean isSpace(INode node) {
        return node instanceof ILeafNode leaf && leaf.isHidden() && leaf.getText().isBlank();
    }

    private static void add(List<int[]> regions, int start, int end) {
        int[] last = regions.isEmpty() ? null : regions.getLast();
        boolean grows = last == null || start <= last[0] && end >= last[1] && (start < last[0] || end > last[1]);
        if (grows && end > start) {
            regions.add(new int[] {start, end});
        }
    }
}
