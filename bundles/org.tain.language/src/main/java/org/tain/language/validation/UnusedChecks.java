package org.tain.language.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.WeightMeaning;
import org.tain.language.tain.Input;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Model;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.Pool;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.SynapseType;
import org.tain.language.tain.TainPackage;
import org.tain.language.tain.Trace;
import org.tain.language.tain.WeightValue;

/** Definitions that nothing uses. */
public class UnusedChecks extends Checks {

    /** A model with layers; a file of definitions alone is for others to use. */
    @Check
    public void checkUnused(Model model) {
        if (Members.of(model, Layer.class).isEmpty() && Members.of(model, Pool.class).isEmpty()) {
            return;
        }
        List<EObject> definitions = new ArrayList<>();
        Set<EObject> used = new HashSet<>();
        for (EObject element : EcoreUtil2.eAllContents(model)) {
            if (isDefinition(element) && Names.of(element) != null) {
                definitions.add(element);
            }
            addUsed(element, used);
        }
        for (EObject element : definitions) {
            if (!used.contains(element)) {
                warningAtName(element, IssueCodes.UNUSED, Names.kind(element).replaceFirst("^an? ", "the ") + " '"
                        + Names.of(element) + "' is never used; remove it, or correct the name where it was meant");
            }
        }
    }

    private static boolean isDefinition(EObject element) {
        return element instanceof Parameter || element instanceof NeuronType || element instanceof SynapseType
                || element instanceof RuleType || element instanceof Stimulus || element instanceof Trace
                || element instanceof Input;
    }

    private static void addUsed(EObject element, Set<EObject> used) {
        var references = (EContentsEList.FeatureIterator<EObject>) element.eCrossReferences().iterator();
        while (references.hasNext()) {
            EObject target = references.next();
            if ((EReference) references.feature() != TainPackage.Literals.PARAMETER_VALUE__PARAMETER) {
                used.add(target);
            }
        }
        if (element instanceof WeightValue value) {
            WeightMeaning.declared(value).ifPresent(used::add);
        }
    }
}
