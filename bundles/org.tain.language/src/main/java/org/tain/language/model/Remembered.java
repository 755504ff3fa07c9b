package org.tain.language.model;

import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.tain.language.linking.ModelCache;

/** What is asked of a model again and again, found once and forgotten when the model changes. */
public final class Remembered {
    // holds nothing itself: what is remembered hangs on the model's resource
    private static final IResourceScopeCache CACHE = new ModelCache();

    private Remembered() {
    }

    /** The answer to a question about a model or a part of it. */
    public static <T> T of(EObject part, Object question, Supplier<T> answer) {
        return part.eResource() == null
                ? answer.get()
                : CACHE.get(Tuples.create(Remembered.class, part, question), part.eResource(), answer::get);
    }
}
