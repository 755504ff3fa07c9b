package org.tain.language.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.tain.language.library.StandardLibrary;

/** A model's own types before those of the standard library, which is not even read while the model's own suffice. */
final class LibraryScope implements IScope {
    private final IScope own;
    private final StandardLibrary library;
    private final ResourceSet resourceSet;
    private final EClass kind;

    LibraryScope(IScope own, StandardLibrary library, ResourceSet resourceSet, EClass kind) {
        this.own = own;
        this.library = library;
        this.resourceSet = resourceSet;
        this.kind = kind;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        IEObjectDescription found = own.getSingleElement(name);
        return found == null ? shipped().getSingleElement(name) : found;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        Iterable<IEObjectDescription> found = own.getElements(name);
        return found.iterator().hasNext() ? found : shipped().getElements(name);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        IEObjectDescription found = own.getSingleElement(object);
        return found == null ? shipped().getSingleElement(object) : found;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        Iterable<IEObjectDescription> found = own.getElements(object);
        return found.iterator().hasNext() ? found : shipped().getElements(object);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        List<IEObjectDescription> all = new ArrayList<>();
        own.getAllElements().forEach(all::add);
        Set<QualifiedName> hidden = all.stream().map(IEObjectDescription::getName).collect(Collectors.toSet());
        shipped().getAllElements().forEach(type -> {
            if (!hidden.contains(type.getName())) {
                all.add(type);
            }
        });
        return all;
    }

    private IScope shipped() {
        return Scopes.scopeFor(library.types(resourceSet, kind));
    }
}
