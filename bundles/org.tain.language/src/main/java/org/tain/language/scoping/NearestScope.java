package org.tain.language.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** What is near before what is further off, which is not even looked at while what is near suffices. */
final class NearestScope implements IScope {
    private final IScope own;
    private final Supplier<IScope> others;

    /** The names of {@code own}, then those of {@code others} that it does not hide. */
    NearestScope(IScope own, Supplier<IScope> others) {
        this.own = own;
        this.others = others;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        IEObjectDescription found = own.getSingleElement(name);
        return found == null ? others.get().getSingleElement(name) : found;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        Iterable<IEObjectDescription> found = own.getElements(name);
        return found.iterator().hasNext() ? found : others.get().getElements(name);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        IEObjectDescription found = own.getSingleElement(object);
        return found == null ? others.get().getSingleElement(object) : found;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        Iterable<IEObjectDescription> found = own.getElements(object);
        return found.iterator().hasNext() ? found : others.get().getElements(object);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        List<IEObjectDescription> all = new ArrayList<>();
        own.getAllElements().forEach(all::add);
        Set<QualifiedName> hidden = all.stream().map(IEObjectDescription::getName).collect(Collectors.toSet());
        others.get().getAllElements().forEach(type -> {
            if (!hidden.contains(type.getName())) {
                all.add(type);
            }
        });
        return all;
    }
}
