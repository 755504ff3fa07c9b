package org.tain.language.linking;

import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.common.util.AbstractTreeIterator;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.tain.language.renewal.Knowledge;
import org.tain.language.tain.Declaration;

/** Links models as they come from the parser. */
public class ModelLinker extends LazyLinker {

    /** Names of a model that has just been read mean nothing yet: there is nothing to forget first. */
    @Override
    protected boolean isClearAllReferencesRequired(Resource model) {
        return model instanceof ModelResource resource && resource.isMended();
    }

    /** All but the declarations whose names mean something already. */
    @Override
    protected TreeIterator<EObject> getAllLinkableContents(EObject root) {
        Knowledge knowledge = root.eResource() instanceof ModelResource resource ? resource.knowledge() : null;
        List<Declaration> declarations = knowledge == null ? List.of() : knowledge.unlinked();
        return new AbstractTreeIterator<>(root) {
            private static final long serialVersionUID = 1;

            @Override
            protected Iterator<? extends EObject> getChildren(Object element) {
                return knowledge != null && element == root
                        ? declarations.iterator()
                        : ((EObject) element).eContents().iterator();
            }
        };
    }
}
