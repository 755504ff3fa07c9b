package org.tain.language.ide.text;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Finds the places in the grammar that the words of a text fill; what is once known of the grammar is kept. */
public final class Slots {
    private final Map<EObject, Place> places = new IdentityHashMap<>();

    /** What a part of the grammar is: a part of a value such as a unit or a name, and what it is assigned to. */
    private record Place(boolean isPartOfValue, Assignment assigned) {
        static Place of(EObject grammar) {
            AbstractRule rule = GrammarUtil.containingRule(grammar);
            boolean isPart = rule != null && (!(rule instanceof ParserRule parser) || GrammarUtil.isDatatypeRule(parser));
            return new Place(isPart, GrammarUtil.containingAssignment(grammar));
        }
    }

    private static final Place NOWHERE = new Place(false, null);

    /** Of a word that is not white space or a comment. */
    public Slot of(ILeafNode leaf) {
        INode node = leaf;
        Place place = place(node);
        while (place.isPartOfValue && node.getParent() != null) {
            node = node.getParent();
            place = place(node);
        }
        return new Slot(node, node.getSemanticElement(), place.assigned);
    }

    private Place place(INode node) {
        EObject grammar = node.getGrammarElement();
        return grammar == null ? NOWHERE : places.computeIfAbsent(grammar, Place::of);
    }

    /** The place of a word among those that fill the same feature of the same element, from 0. */
    int index(Slot slot) {
        int index = 0;
        for (INode before = slot.node().getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            Assignment other = place(before).assigned;
            if (other != null && other.getFeature().equals(slot.featureName())) {
                index++;
            }
        }
        return index;
    }
}
