package org.tain.language.linking;

import com.google.inject.Singleton;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/**
 * What is remembered of a text until it is read again. Xtext's own cache also listens to every single element of a model, which
 * takes longer than to link it; but the elements of a model are never changed, a changed text gives new ones.
 */
@Singleton
public class ModelCache extends OnChangeEvictingCache {

    @Override
    protected CacheAdapter createCacheAdapter() {
        return new OfResource();
    }

    /** Hangs on the resource alone. */
    private static final class OfResource extends CacheAdapter {

        @Override
        protected void setTarget(Resource resource) {
            basicSetTarget(resource);
        }

        @Override
        protected void unsetTarget(Resource resource) {
            basicUnsetTarget(resource);
        }

        @Override
        protected void addAdapter(Notifier element) {
            // not to the elements
        }

        @Override
        protected void removeAdapter(Notifier element) {
            // it never was there
        }

        @Override
        public boolean isAdapterForType(Object type) {
            return type == CacheAdapter.class;
        }
    }
}
