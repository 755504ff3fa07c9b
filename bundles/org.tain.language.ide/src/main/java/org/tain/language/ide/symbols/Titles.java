package org.tain.language.ide.symbols;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SymbolKind;
import org.tain.language.model.Connection;
import org.tain.language.model.Names;
import org.tain.language.model.Source;
import org.tain.language.model.Targets;
import org.tain.language.tain.Bounds;
import org.tain.language.tain.Equation;
import org.tain.language.tain.Gives;
import org.tain.language.tain.Homeostasis;
import org.tain.language.tain.Inhibits;
import org.tain.language.tain.Input;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Limit;
import org.tain.language.tain.Measure;
import org.tain.language.tain.Network;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.OnArrival;
import org.tain.language.tain.Pair;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.Pool;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleEvent;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.Simulation;
import org.tain.language.tain.SpikeRule;
import org.tain.language.tain.State;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.SynapseType;
import org.tain.language.tain.Trace;
import org.tain.language.tain.Training;

/** What an outline calls the elements of a model, and which kind of the protocol stands for each. */
public final class Titles {
    private Titles() {
    }

    /** The kind of the protocol; null for what no outline shows. */
    public static SymbolKind kind(EObject element) {
        return switch (element) {
            case Network network -> SymbolKind.Module;
            case Parameter parameter -> SymbolKind.Constant;
            case NeuronType type -> SymbolKind.Class;
            case SynapseType type -> SymbolKind.Method;
            case RuleType type -> SymbolKind.Function;
            case Stimulus stimulus -> SymbolKind.File;
            case Layer layer -> SymbolKind.Array;
            case Pool pool -> SymbolKind.Object;
            case Projection projection -> SymbolKind.Interface;
            case PoolLink link -> SymbolKind.TypeParameter;
            case Pair pair -> SymbolKind.Struct;
            case Homeostasis homeostasis -> SymbolKind.Key;
            case Measure measure -> SymbolKind.Enum;
            case Training training -> SymbolKind.Namespace;
            case Simulation simulation -> SymbolKind.Package;
            case null, default -> member(element);
        };
    }

    private static SymbolKind member(EObject element) {
        return switch (element) {
            case State state -> SymbolKind.Variable;
            case Input input -> SymbolKind.Property;
            case Trace trace -> SymbolKind.Field;
            case Equation equation -> SymbolKind.Operator;
            case Gives gives -> SymbolKind.Constructor;
            case Limit limit -> SymbolKind.Boolean;
            case Bounds bounds -> SymbolKind.Number;
            case SpikeRule spike -> SymbolKind.Event;
            case OnArrival arrival -> SymbolKind.Event;
            case RuleEvent event -> SymbolKind.Event;
            case null, default -> null;
        };
    }

    /** What an outline calls an element, never empty. */
    public static String of(EObject element) {
        String name = switch (element) {
            case Projection projection -> Connection.of(projection).title();
            case PoolLink link -> (link.getEffect() instanceof Inhibits ? "inhibits " : "excited by ")
                    + Targets.name(link.getPartner());
            case Homeostasis homeostasis -> "homeostasis on " + known(Names.of(homeostasis.getLayer()));
            case Measure measure -> "measure " + known(measure.getKind());
            case Training training -> "train on " + known(Names.of(training.getStimulus()));
            case Simulation simulation -> simulation.getDuration() == null
                    ? "simulate"
                    : "simulate for " + Source.text(simulation.getDuration());
            case Equation equation -> known(Names.of(equation.getState())) + "'";
            case Gives gives -> "gives";
            case Limit limit -> "limit " + known(Names.of(limit.getState()));
            case Bounds bounds -> "bounds";
            case SpikeRule spike -> "spike";
            case OnArrival arrival -> "on arrival";
            case RuleEvent event -> "on " + event.getSide().getLiteral();
            default -> Names.of(element);
        };
        return known(name);
    }

    private static String known(String name) {
        return name == null || name.isEmpty() ? "?" : name;
    }
}
