package org.tain.language.linking;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.lazy.LazyLinker;

/** Links models as they come from the parser, whose names mean nothing yet: there is nothing to forget first. */
public class ModelLinker extends LazyLinker {

    @Override
    protected boolean isClearAllReferencesRequired(Resource model) {
        return false;
    }
}
