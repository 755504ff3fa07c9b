package org.tain.language.scoping;

import com.google.inject.Singleton;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.tain.language.tain.Expression;

/**
 * What other files may want to know of a file: the names that it declares and those of other files that it uses. Expressions,
 * most of a model, do neither.
 */
@Singleton
public class IndexedElements extends DefaultResourceDescriptionStrategy {

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
        return !(element instanceof Expression) && super.createEObjectDescriptions(element, acceptor);
    }

    @Override
    public boolean createReferenceDescriptions(EObject from, URI container, IAcceptor<IReferenceDescription> acceptor) {
        return !(from instanceof Expression) && super.createReferenceDescriptions(from, container, acceptor);
    }
}
