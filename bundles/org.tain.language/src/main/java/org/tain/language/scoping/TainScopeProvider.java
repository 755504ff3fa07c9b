package org.tain.language.scoping;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.MultimapBasedScope;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.tain.language.library.StandardLibrary;
import org.tain.language.model.Members;
import org.tain.language.model.Targets;
import org.tain.language.tain.Drive;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Model;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RecordState;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.SynapseUse;
import org.tain.language.tain.TainPackage;

/**
 * The names that a reference can mean: inside a neuron, a synapse or a rule its own members hide the model's
 * parameters; a type is looked for in the model, then in the files beside it, then in the standard library.
 */
public class TainScopeProvider extends AbstractTainScopeProvider {
    @Inject
    private StandardLibrary library;
    @Inject
    private Neighbours neighbours;
    @Inject
    private IResourceScopeCache cache;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        EClass kind = reference.getEReferenceType();
        if (kind == TainPackage.Literals.NAMED) {
            return expression(context);
        }
        if (kind == TainPackage.Literals.PARAMETER) {
            return Scopes.scopeFor(Members.parameters(usedType(context)));
        }
        if (kind == TainPackage.Literals.STATE) {
            return Scopes.scopeFor(Members.states(context instanceof RecordState record
                    ? Targets.neuron(record.getPopulation())
                    : Members.enclosingType(context)));
        }
        if (kind == TainPackage.Literals.INPUT) {
            return inputs(context);
        }
        IScope own = declared(Members.model(context), kind);
        return isType(kind) ? new NearestScope(own, () -> shared(context.eResource(), kind)) : own;
    }

    private IScope shared(Resource model, EClass kind) {
        return new NearestScope(new SimpleScope(neighbours.types(model, kind)),
                () -> Scopes.scopeFor(library.types(model.getResourceSet(), kind)));
    }

    private IScope expression(EObject reference) {
        Model model = Members.model(reference);
        boolean isSize = isSize(reference);
        IScope global = remembered(model, isSize ? "size" : "expression", () -> hashed(Members.parameters(model),
                isSize ? Scopes.scopeFor(Members.stimuli(model)) : IScope.NULLSCOPE));
        EObject type = Members.enclosingType(reference);
        return type == null ? global : remembered(type, "expression", () -> hashed(Members.named(type), global));
    }

    private static boolean isSize(EObject expression) {
        EObject at = expression;
        while (!(at.eContainer() instanceof NeuronUse || at.eContainer() instanceof Layer)) {
            at = at.eContainer();
            if (at == null || at instanceof Model) {
                return false;
            }
        }
        return at.eContainingFeature() == TainPackage.Literals.NEURON_USE__SIZE
                || at.eContainingFeature() == TainPackage.Literals.LAYER__SIZE;
    }

    private static EObject usedType(EObject value) {
        EObject use = value.eContainer() == null
                ? value
                : value instanceof NeuronUse || value instanceof SynapseUse
                        || value instanceof RuleUse ? value : value.eContainer();
        return switch (use) {
            case NeuronUse neuron -> neuron.getType();
            case SynapseUse synapse -> synapse.getType();
            case RuleUse rule -> rule.getType();
            default -> null;
        };
    }

    private static IScope inputs(EObject context) {
        return Scopes.scopeFor(switch (context) {
            case Drive drive -> Targets.inputs(drive);
            case Layer layer -> Targets.inputs(layer);
            case PoolLink link -> Targets.inputs(Targets.target(link));
            case Projection projection -> Targets.inputs(projection.getTarget());
            default -> List.of();
        });
    }

    private static boolean isType(EClass kind) {
        return kind == TainPackage.Literals.NEURON_TYPE || kind == TainPackage.Literals.SYNAPSE_TYPE
                || kind == TainPackage.Literals.RULE_TYPE;
    }

    private IScope declared(Model model, EClass kind) {
        return remembered(model, kind, () -> hashed(Members.of(model).stream().filter(kind::isInstance).toList(),
                IScope.NULLSCOPE));
    }

    /** A scope that is asked for at every name of a text. */
    private IScope remembered(EObject owner, Object kind, Provider<IScope> scope) {
        return cache.get(Tuples.create(TainScopeProvider.class, owner, kind), owner.eResource(), scope);
    }

    private static IScope hashed(List<? extends EObject> elements, IScope outer) {
        return MultimapBasedScope.createScope(outer, Scopes.scopedElementsFor(elements), false);
    }
}
