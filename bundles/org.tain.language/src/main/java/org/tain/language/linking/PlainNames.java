package org.tain.language.linking;

import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.tain.language.model.Names;

/** Everything is called by its plain name, wherever it is. */
@Singleton
public class PlainNames extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        String name = Names.of(element);
        return name == null || name.isEmpty() ? null : QualifiedName.create(name);
    }
}
