package org.tain.language.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.tain.language.model.Members;
import org.tain.language.tain.TainPackage;

/**
 * The neurons, synapses and rules that every model may name without defining them. Each kind has one file beside this
 * class; it is read into a resource set the first time that a model of the set names something it does not define
 * itself.
 */
public final class StandardLibrary {
    private static final Map<EClass, String> FILES = Map.of(
            TainPackage.Literals.NEURON_TYPE, "neurons.tain",
            TainPackage.Literals.SYNAPSE_TYPE, "synapses.tain",
            TainPackage.Literals.RULE_TYPE, "rules.tain");

    /** The names of the files, for whoever copies them to where an editor can open them. */
    public static List<String> files() {
        return List.of("neurons.tain", "synapses.tain", "rules.tain");
    }

    /** The text of one of the {@link #files()}; the caller closes it. */
    public static InputStream open(String file) {
        return StandardLibrary.class.getResourceAsStream(file);
    }

    /** Whether an element comes from the library. */
    public static boolean contains(EObject element) {
        return element.eResource() != null && isFile(element.eResource().getURI());
    }

    /** Whether a file is one of the library. */
    public static boolean isFile(URI uri) {
        return uri.toString().startsWith("tain:/library/");
    }

    /**
     * The definitions of one kind.
     *
     * @param resourceSet modified: the library's file is read into it if it is not there yet
     * @param kind {@code NeuronType}, {@code SynapseType} or {@code RuleType}
     */
    public List<? extends EObject> types(ResourceSet resourceSet, EClass kind) {
        Resource resource = resource(resourceSet, FILES.get(kind));
        return resource.getContents().isEmpty()
                ? List.of()
                : Members.of(resource.getContents().getFirst()).stream()
                        .filter(kind::isInstance).toList();
    }

    private static Resource resource(ResourceSet resourceSet, String file) {
        URI uri = URI.createURI("tain:/library/" + file);
        Resource known = resourceSet.getResource(uri, false);
        if (known != null) {
            return known;
        }
        Resource resource = resourceSet.createResource(uri);
        try (InputStream text = open(file)) {
            resource.load(text, resourceSet.getLoadOptions());
        } catch (IOException e) {
            throw new UncheckedIOException("the standard library's " + file + " cannot be read", e);
        }
        return resource;
    }
}
