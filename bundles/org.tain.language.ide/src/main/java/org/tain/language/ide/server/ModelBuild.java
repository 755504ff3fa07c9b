package org.tain.language.ide.server;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.IncrementalBuilder.InternalStatefulIncrementalBuilder;
import org.tain.language.tain.Model;

/** Reads and checks what has changed. */
final class ModelBuild extends InternalStatefulIncrementalBuilder {

    /** No other file refers to a network, so that nobody has to be told where its elements have gone. */
    @Override
    protected void unloadResource(URI uri) {
        Resource known = getRequest().getResourceSet().getResource(uri, false);
        boolean isNetwork = known != null && !known.getContents().isEmpty()
                && known.getContents().getFirst() instanceof Model model && model.getNetwork() != null;
        if (isNetwork) {
            getRequest().getResourceSet().getResources().remove(known);
        } else {
            super.unloadResource(uri);
        }
    }
}
