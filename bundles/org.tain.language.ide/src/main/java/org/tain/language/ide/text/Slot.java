package org.tain.language.ide.text;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The place in the grammar that a word of the text fills.
 *
 * @param node of the word, or of the whole that it is a part of (the unit {@code mV/ms})
 * @param element of the model that it belongs to
 * @param assigned the assignment of the grammar that it fills; null for a word or a sign that is only there to be read
 */
public record Slot(INode node, EObject element, Assignment assigned) {

    /** The feature that it fills, or null. */
    public EStructuralFeature feature() {
        return assigned == null || element == null ? null : element.eClass().getEStructuralFeature(assigned.getFeature());
    }

    /** The name of the feature that it fills, or an empty text. */
    public String featureName() {
        return assigned == null ? "" : assigned.getFeature();
    }
}
