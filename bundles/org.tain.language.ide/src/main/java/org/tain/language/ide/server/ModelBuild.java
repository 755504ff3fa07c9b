package org.tain.language.ide.server;

import java.io.IOException;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.IncrementalBuilder.InternalStatefulIncrementalBuilder;
import org.tain.language.linking.ModelResource;
import org.tain.language.tain.Model;

/** Reads and checks what has changed. */
final class ModelBuild extends InternalStatefulIncrementalBuilder {

    /** No other file refers to a network, so that nobody has to be told where its elements have gone. */
    @Override
    protected void unloadResource(URI uri) {
        Resource known = getRequest().getResourceSet().getResource(uri, false);
        boolean isNetwork = known != null && !known.getContents().isEmpty()
                && known.getContents().getFirst() instanceof Model model && model.getNetwork() != null;
        if (!isNetwork) {
            super.unloadResource(uri);
        } else if (!(known instanceof ModelResource model && isOnly(uri) && isRenewed(model))) {
            getRequest().getResourceSet().getResources().remove(known);
        }
    }

    private static boolean isRenewed(ModelResource model) {
        try {
            model.renew();
            return true;
        } catch (IOException e) {
            return false; // whoever reads it anew will be told
        }
    }

    /** Whether nothing but this file has changed. */
    private boolean isOnly(URI uri) {
        return getRequest().getDirtyFiles().equals(List.of(uri)) && getRequest().getDeletedFiles().isEmpty()
                && getRequest().getExternalDeltas().isEmpty();
    }
}
