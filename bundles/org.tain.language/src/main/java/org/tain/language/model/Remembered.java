package org.tain.language.model;

import java.util.function.Supplier;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.util.Tuples;
import org.tain.language.tain.Model;

/** What is asked of a model again and again, found once and forgotten when the model changes. */
final class Remembered {
    // holds nothing itself: what is remembered hangs on the model's resource
    private static final IResourceScopeCache CACHE = new OnChangeEvictingCache();

    private Remembered() {
    }

    /** The answer to a question about a model. */
    static <T> T of(Model model, Object question, Supplier<T> answer) {
        return model.eResource() == null
                ? answer.get()
                : CACHE.get(Tuples.pair(Remembered.class, question), model.eResource(), answer::get);
    }
}
