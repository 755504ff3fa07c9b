package org.tain.language.ide.fix;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.tain.language.ide.text.Lines;
import org.tain.language.tain.Model;

/** Something that the checker says of a place in a model, and what stands there. */
final class Problem {
    private final XtextResource resource;
    private final Lines lines;
    private final int offset;
    private final int end;
    private final List<String> data;

    /**
     * In a model.
     *
     * @param data what the checker gives for its ways out
     */
    Problem(XtextResource resource, Lines lines, int offset, int end, List<String> data) {
        this.resource = resource;
        this.lines = lines;
        this.offset = offset;
        this.end = end;
        this.data = data;
    }

    XtextResource resource() {
        return resource;
    }

    Model model() {
        return (Model) resource.getContents().getFirst();
    }

    /** The whole text. */
    String text() {
        return lines.text();
    }

    Lines lines() {
        return lines;
    }

    int offset() {
        return offset;
    }

    int end() {
        return end;
    }

    List<String> data() {
        return data;
    }

    /** One of the data; empty where the checker gave less. */
    Optional<String> data(int index) {
        return index < data.size() ? Optional.of(data.get(index)) : Optional.empty();
    }

    /** The text at fault. */
    String fault() {
        return text().substring(offset, end);
    }

    /** The same place without its text. */
    Change replace(String text) {
        return new Change(offset, end - offset, text);
    }

    /** The word at which the place begins. */
    ILeafNode leaf() {
        return NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
    }

    /** The element of a kind that has the place as its whole text; empty where none has. */
    <T extends EObject> Optional<T> exactly(Class<T> kind) {
        for (EObject at = start(); at != null; at = at.eContainer()) {
            ICompositeNode node = NodeModelUtils.findActualNodeFor(at);
            if (kind.isInstance(at) && node != null && node.getOffset() == offset && node.getEndOffset() == end) {
                return Optional.of(kind.cast(at));
            }
        }
        return Optional.empty();
    }

    /** The innermost element of a kind around the place. */
    <T extends EObject> Optional<T> around(Class<T> kind) {
        for (EObject at = start(); at != null; at = at.eContainer()) {
            if (kind.isInstance(at)) {
                return Optional.of(kind.cast(at));
            }
        }
        return Optional.empty();
    }

    private static INode whole(EObject element) {
        INode node = element == null ? null : NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            throw new UnfinishedText("text of an element");
        }
        return node;
    }

    private EObject start() {
        ILeafNode leaf = leaf();
        return leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    }

    /** The text of an element as it stands. */
    String written(EObject element) {
        INode node = whole(element);
        return text().substring(node.getOffset(), node.getEndOffset());
    }

    /** Another text in place of an element's. */
    Change replace(EObject element, String text) {
        INode node = whole(element);
        return new Change(node.getOffset(), node.getLength(), text);
    }

    /** Another text in place of what stands in a feature of an element. */
    Change replace(EObject element, EStructuralFeature feature, String text) {
        INode node = node(element, feature);
        return new Change(node.getOffset(), node.getLength(), text);
    }

    /** Where an element ends. */
    static int end(EObject element) {
        return whole(element).getEndOffset();
    }

    /** Where an element begins, without comments before it. */
    static int start(EObject element) {
        return whole(element).getOffset();
    }

    /** What stands in a feature of an element; the first of several. */
    static INode node(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst()
                .orElseThrow(() -> new UnfinishedText(feature.getName()));
    }

    /** The first place of a sign or a word in an element itself, not in what it holds. */
    static INode sign(EObject element, String sign) {
        for (INode child : ((ICompositeNode) whole(element)).getAsTreeIterable()) {
            boolean isSign = child instanceof ILeafNode leaf && !leaf.isHidden() && sign.equals(leaf.getText());
            if (isSign && NodeModelUtils.findActualSemanticObjectFor(child) == element) {
                return child;
            }
        }
        throw new UnfinishedText(sign);
    }
}
