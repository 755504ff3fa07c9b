package org.tain.language.ide.text;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A word of a model's text that declares or uses a name.
 *
 * @param offset where the name begins
 * @param length of the name, without the prime of a derivative
 * @param element that the word belongs to: the declared one, or the one that holds the reference
 * @param feature that holds the name or the reference
 * @param role what the word does to what it names
 * @param targets what it names: one element as a rule, none where the name is unknown, several where {@code post.v} is read
 * before neurons of several types
 */
public record Mention(int offset, int length, EObject element, EStructuralFeature feature, Role role, List<EObject> targets) {

    /** What a word does to what it names. */
    public enum Role {
        /** Declares it. */
        DECLARATION,
        /** Reads it. */
        READ,
        /** Changes it. */
        WRITE
    }

    /** What it names; null where that is unknown. */
    public EObject target() {
        return targets.isEmpty() ? null : targets.getFirst();
    }

    /** Whether it is the place where the name is declared. */
    public boolean isDeclaration() {
        return role == Role.DECLARATION;
    }

    /** Where the name ends. */
    public int end() {
        return offset + length;
    }
}
