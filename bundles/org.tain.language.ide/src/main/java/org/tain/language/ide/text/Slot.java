package org.tain.language.ide.text;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The place in the grammar that a word of the text fills.
 *
 * @param node of the word, or of the whole that it is a part of (the unit {@code mV/ms})
 * @param element of the model that it belongs to
 * @param assigned the assignment of the grammar that it fills; null for a word or a sign that is only there to be read
 */
public record Slot(INode node, EObject element, Assignment assigned) {

    /** Of a word that is not white space or a comment. */
    public static Slot of(ILeafNode leaf) {
        INode node = leaf;
        while (node.getParent() != null && isPartOfValue(node.getGrammarElement())) {
            node = node.getParent();
        }
        EObject grammar = node.getGrammarElement();
        Assignment assigned = grammar == null ? null : GrammarUtil.containingAssignment(grammar);
        return new Slot(node, node.getSemanticElement(), assigned);
    }

    private static boolean isPartOfValue(EObject grammar) {
        AbstractRule rule = grammar == null ? null : GrammarUtil.containingRule(grammar);
        return rule != null && (!(rule instanceof ParserRule parser) || GrammarUtil.isDatatypeRule(parser));
    }

    /** The feature that it fills, or null. */
    public EStructuralFeature feature() {
        return assigned == null || element == null ? null : element.eClass().getEStructuralFeature(assigned.getFeature());
    }

    /** The name of the feature that it fills, or an empty text. */
    public String featureName() {
        return assigned == null ? "" : assigned.getFeature();
    }

    /** Its place among the words that fill the same feature of the same element, from 0. */
    int index() {
        int index = 0;
        for (INode before = node.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            EObject grammar = before.getGrammarElement();
            Assignment other = grammar == null ? null : GrammarUtil.containingAssignment(grammar);
            if (other != null && other.getFeature().equals(featureName())) {
                index++;
            }
        }
        return index;
    }
}
