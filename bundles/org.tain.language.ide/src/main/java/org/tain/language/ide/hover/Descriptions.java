package org.tain.language.ide.hover;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.ide.text.Mention;
import org.tain.language.ide.text.Origin;
import org.tain.language.model.Connection;
import org.tain.language.tain.Input;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Network;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.Pair;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.Pool;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.State;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.SynapseType;
import org.tain.language.tain.Trace;

/** What is said of something that has a name: how it is declared, what it is worth, what was written about it. */
public final class Descriptions {
    private Descriptions() {
    }

    /** Of what a word names; empty where that is unknown. */
    public static String of(Mention mention) {
        return mention.target() == null ? "" : of(mention.target(), mention.element());
    }

    /**
     * Of an element.
     *
     * @param place that names it, or the element itself; a parameter is said to have the value that it has there
     */
    public static String of(EObject element, EObject place) {
        Markdown text = new Markdown();
        switch (element) {
            case Parameter parameter -> new Members(text).parameter(parameter, place);
            case State state -> new Members(text).state(state);
            case Input input -> new Members(text).input(input, place);
            case Trace trace -> new Members(text).trace(trace);
            case NeuronType type -> new Types(text).neuron(type);
            case SynapseType type -> new Types(text).synapse(type);
            case RuleType type -> rule(text, type, place);
            case Stimulus stimulus -> new Populations(text).stimulus(stimulus);
            case Layer layer -> new Populations(text).layer(layer);
            case Pool pool -> new Populations(text).pool(pool);
            case Projection projection -> new Projections(text).projection(Connection.of(projection));
            case Pair pair -> new Projections(text).pair(pair);
            case Network network -> new Populations(text).network(network);
            default -> {
                return "";
            }
        }
        text.paragraph(Documentation.of(element));
        return text.paragraph(origin(element, place)).toString();
    }

    /** At a use the window is that of the use. */
    private static void rule(Markdown text, RuleType type, EObject place) {
        if (place instanceof RuleUse use) {
            new Types(text).header(type);
            new Projections(text).rule(use);
        } else {
            new Types(text).rule(type);
        }
    }

    private static String origin(EObject element, EObject place) {
        if (Origin.isLibrary(element)) {
            return "*from the standard library, " + Markdown.code(Origin.file(element)) + "*";
        }
        return Origin.isElsewhere(element, place) ? "*from " + Markdown.code(Origin.file(element)) + "*" : "";
    }

    /** Names as they stand in a list: {@code a}, {@code a and b}, {@code a, b and 3 more}. */
    static String list(List<String> names, int most) {
        if (names.size() > most) {
            return String.join(", ", names.subList(0, most)) + " and " + (names.size() - most) + " more";
        }
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
