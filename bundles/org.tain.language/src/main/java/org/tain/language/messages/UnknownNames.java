package org.tain.language.messages;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.tain.ParameterGroup;
import org.tain.language.tain.TainPackage.Literals;
import org.tain.language.units.Units;
import org.tain.language.validation.IssueCodes;

/**
 * Says which kind of thing has no such name, and which name was probably meant; the suggestions are the issue's data.
 */
public class UnknownNames extends LinkingDiagnosticMessageProvider {
    private static final Map<EClass, String> KINDS = Map.ofEntries(Map.entry(Literals.NAMED, "nothing here"),
            Map.entry(Literals.PARAMETER, "no parameter"), Map.entry(Literals.STATE, "no state"),
            Map.entry(Literals.INPUT, "no input"), Map.entry(Literals.POPULATION, "no layer"),
            Map.entry(Literals.LAYER, "no layer"), Map.entry(Literals.PROJECTION, "no projection"),
            Map.entry(Literals.STIMULUS, "no stimulus"), Map.entry(Literals.NEURON_TYPE, "no neuron"),
            Map.entry(Literals.SYNAPSE_TYPE, "no synapse"), Map.entry(Literals.RULE_TYPE, "no rule"));

    @Inject
    private IScopeProvider scopes;
    @Inject
    private LostNames lost;

    /** Nothing is said of a name that is only missing because its declaration could not be read. */
    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String name = context.getLinkText();
        if (lost.contains(context.getContext().eResource(), name)) {
            return null;
        }
        EClass kind = context.getReference().getEReferenceType();
        List<String> known = new ArrayList<>();
        for (IEObjectDescription element : scopes.getScope(context.getContext(), context.getReference()).getAllElements()) {
            known.add(element.getName().toString());
        }
        List<String> close = Spelling.closest(name, known);
        String message = KINDS.getOrDefault(kind, "nothing") + " is called '" + name + "'"
                + wayOut(name, kind, close, known, context);
        return new DiagnosticMessage(message, Severity.ERROR, IssueCodes.NAME_UNKNOWN, close.toArray(String[]::new));
    }

    private static String wayOut(String name, EClass kind, List<String> close, List<String> known,
            ILinkingDiagnosticContext context) {
        if (!close.isEmpty()) {
            return "; did you mean '" + String.join("' or '", close) + "'?";
        }
        if (kind == Literals.NAMED && Units.find(name).isPresent()) {
            return "; it is a unit and needs a number: write 1 " + name;
        }
        Optional<EObject> other = declared(context.getContext(), name);
        if (other.isPresent()) {
            return "; there is " + Names.kind(other.get()) + " of that name";
        }
        return known.isEmpty()
                ? "; there is none to choose from here"
                : "; there is '"
                        + String.join("', '", known.stream().distinct().limit(8).toList()) + "'"
                        + (known.size() > 8 ? ", ..." : "");
    }

    private static Optional<EObject> declared(EObject context, String name) {
        List<EObject> all = new ArrayList<>();
        for (EObject declaration : Members.of(Members.model(context))) {
            if (declaration instanceof ParameterGroup group) {
                all.addAll(group.getParameters());
            } else {
                all.add(declaration);
            }
        }
        return all.stream().filter(element -> name.equals(Names.of(element))).findFirst();
    }
}
