package org.tain.language.validation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.validation.Check;
import org.tain.language.library.StandardLibrary;
import org.tain.language.model.Names;
import org.tain.language.scoping.Neighbours;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.SynapseType;
import org.tain.language.tain.SynapseUse;

/** Types that are shared: by the files of a folder, by all models. */
public class SharedTypeChecks extends Checks {
    @Inject
    private StandardLibrary library;
    @Inject
    private Neighbours neighbours;

    /** A neuron of the library's name. */
    @Check
    public void checkHides(NeuronType type) {
        hides(type);
    }

    /** A synapse of the library's name. */
    @Check
    public void checkHides(SynapseType type) {
        hides(type);
    }

    /** A rule of the library's name. */
    @Check
    public void checkHides(RuleType type) {
        hides(type);
    }

    /** Whoever writes out what the library says, so that a model can be read by itself, need not be told. */
    private void hides(EObject type) {
        if (StandardLibrary.contains(type)) {
            return;
        }
        library.types(type.eResource().getResourceSet(), type.eClass()).stream()
                .filter(known -> Names.of(known).equals(Names.of(type))).findFirst()
                .filter(known -> !words(known).equals(words(type)))
                .ifPresent(known -> infoAtName(type, IssueCodes.NAME_HIDES, "this " + Names.kind(type).replaceFirst("^an? ", "")
                        + " '" + Names.of(type) + "' is used instead of the standard library's of the same name"));
    }

    private static List<String> words(EObject type) {
        List<String> words = new ArrayList<>();
        for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(type).getLeafNodes()) {
            if (!leaf.isHidden()) {
                words.add(leaf.getText());
            }
        }
        return words;
    }

    /** A neuron that several files define. */
    @Check
    public void checkOne(NeuronUse use) {
        one(use, use.getType());
    }

    /** A synapse that several files define. */
    @Check
    public void checkOne(SynapseUse use) {
        one(use, use.getType());
    }

    /** A rule that several files define. */
    @Check
    public void checkOne(RuleUse use) {
        one(use, use.getType());
    }

    private void one(EObject use, EObject type) {
        if (type == null || type.eIsProxy() || type.eResource() == use.eResource() || StandardLibrary.contains(type)) {
            return;
        }
        List<String> files = neighbours.types(use.eResource(), type.eClass()).stream()
                .filter(known -> known.getName().toString().equals(Names.of(type))).map(SharedTypeChecks::file).distinct()
                .toList();
        if (files.size() > 1) {
            error(use, IssueCodes.NAME_AMBIGUOUS, "'" + Names.of(type) + "' is defined in "
                    + files.stream().collect(Collectors.joining(" and in ")) + "; rename all but one");
        }
    }

    private static String file(IEObjectDescription type) {
        return type.getEObjectURI().lastSegment();
    }
}
