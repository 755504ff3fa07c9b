package org.tain.language.validation;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
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

    private void hides(EObject type) {
        Resource model = type.eResource();
        if (!StandardLibrary.contains(type) && library
                .types(model.getResourceSet(), type.eClass()).stream()
                .anyMatch(known -> Names.of(known).equals(Names.of(type)))) {
            infoAtName(type, IssueCodes.NAME_HIDES, "this " + Names.kind(type).replaceFirst("^an? ", "") + " '" + Names.of(type)
                    + "' is used instead of the standard library's of the same name");
        }
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
