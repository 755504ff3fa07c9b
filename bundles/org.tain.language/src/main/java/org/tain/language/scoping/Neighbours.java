package org.tain.language.scoping;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.tain.language.tain.TainPackage;

/**
 * The neurons, synapses and rules that a model may name because another file of its folder defines them. Only files that
 * declare no network lend their types: what a network defines is its own, so that models that lie side by side do not
 * change each other.
 */
public class Neighbours {
    @Inject
    private ResourceDescriptionsProvider index;

    /** The types of one kind, in the order of the files' names; several may have the same name. */
    public List<IEObjectDescription> types(Resource model, EClass kind) {
        List<IEObjectDescription> types = new ArrayList<>();
        for (IResourceDescription file : files(model)) {
            for (IEObjectDescription type : file.getExportedObjectsByType(kind)) {
                types.add(loaded(type, model));
            }
        }
        return types;
    }

    /** The index of an editor holds no elements, only where they are; whoever reads a scope needs the element itself. */
    private static IEObjectDescription loaded(IEObjectDescription type, Resource model) {
        EObject element = type.getEObjectOrProxy();
        return element.eIsProxy()
                ? new EObjectDescription(type.getQualifiedName(),
                        EcoreUtil.resolve(element, model.getResourceSet()), Map.of())
                : type;
    }

    private List<IResourceDescription> files(Resource model) {
        List<IResourceDescription> files = new ArrayList<>();
        for (IResourceDescription file : index.getResourceDescriptions(model).getAllResourceDescriptions()) {
            if (isBeside(file.getURI(), model.getURI()) && lends(file)) {
                files.add(file);
            }
        }
        files.sort(Comparator.comparing(file -> file.getURI().toString()));
        return files;
    }

    /** Whether a file lies in the same folder as a model and is another one. */
    public static boolean isBeside(URI file, URI model) {
        return !file.equals(model) && file.isFile() && file.trimSegments(1).equals(model.trimSegments(1));
    }

    /** Whether a file has types for others. */
    static boolean lends(IResourceDescription file) {
        return !file.getExportedObjectsByType(TainPackage.Literals.NETWORK).iterator().hasNext();
    }
}
