package org.tain.language.scoping;

import com.google.inject.Singleton;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.tain.language.tain.Model;

/** What other files may want to know of a file: what it declares, but not the members of that. */
@Singleton
public class IndexedElements extends DefaultResourceDescriptionStrategy {

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
        super.createEObjectDescriptions(element, acceptor);
        return element instanceof Model;
    }

    /** Nobody asks which names of a file mean something in another one: who may lies beside it, see {@link Neighbours}. */
    @Override
    public boolean createReferenceDescriptions(EObject from, URI container, IAcceptor<IReferenceDescription> acceptor) {
        return false;
    }
}
