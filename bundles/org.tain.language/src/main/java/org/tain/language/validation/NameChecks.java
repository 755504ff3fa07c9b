package org.tain.language.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Source;
import org.tain.language.tain.Model;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterGroup;
import org.tain.language.tain.ParameterValue;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.SynapseType;
import org.tain.language.tain.SynapseUse;
import org.tain.language.types.ConstantEvaluator;

/** Every name is declared once: in a model, in a neuron, a synapse, a rule, in the values given to a type. */
public class NameChecks extends Checks {

    /** The declarations of a model and its parameters share one set of names. */
    @Check
    public void checkModel(Model model) {
        List<EObject> declared = new ArrayList<>();
        for (EObject declaration : Members.of(model)) {
            if (declaration instanceof ParameterGroup group) {
                declared.addAll(group.getParameters());
            } else {
                declared.add(declaration);
            }
        }
        unique(declared);
    }

    /** The members of a neuron. */
    @Check
    public void checkNeuron(NeuronType type) {
        unique(Members.named(type));
    }

    /** The members of a synapse. */
    @Check
    public void checkSynapse(SynapseType type) {
        unique(Members.named(type));
    }

    /** The members of a rule. */
    @Check
    public void checkRule(RuleType type) {
        unique(Members.named(type));
    }

    private void unique(List<? extends EObject> declared) {
        Map<String, EObject> first = new HashMap<>();
        for (EObject element : declared) {
            String name = Names.of(element);
            EObject known = name == null ? null : first.putIfAbsent(name, element);
            if (known != null) {
                errorAtName(element, IssueCodes.NAME_DUPLICATE, "the name '" + name + "' is already that of " + Names.kind(known)
                        + " in line " + Source.line(known) + "; choose another one");
            }
        }
    }

    /** The values given to a neuron. */
    @Check
    public void checkOverrides(NeuronUse use) {
        unique(use);
    }

    /** The values given to a synapse. */
    @Check
    public void checkOverrides(SynapseUse use) {
        unique(use);
    }

    /** The values given to a rule. */
    @Check
    public void checkOverrides(RuleUse use) {
        unique(use);
    }

    private void unique(EObject use) {
        List<Parameter> known = new ArrayList<>();
        for (ParameterValue value : ConstantEvaluator.overrides(use)) {
            if (known.contains(value.getParameter())) {
                error(value, IssueCodes.NAME_DUPLICATE, "'" + Names.of(value.getParameter())
                        + "' is given twice; remove one of the two values");
            }
            known.add(value.getParameter());
        }
    }
}
