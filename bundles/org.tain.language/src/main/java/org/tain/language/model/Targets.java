package org.tain.language.model;

import java.util.List;
import org.tain.language.tain.Drive;
import org.tain.language.tain.Inhibits;
import org.tain.language.tain.Input;
import org.tain.language.tain.Layer;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.Pool;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Population;

/** Who receives: the population behind a link, the neuron behind a population, its inputs. */
public final class Targets {
    private Targets() {
    }

    /** How a population uses its neuron type; null for a source of spikes. */
    public static NeuronUse neuronUse(Population population) {
        return switch (population) {
            case Layer layer -> layer.getNeuron();
            case Pool pool -> pool.getNeuron();
            case null, default -> null;
        };
    }

    /** The neuron type of a population; null for a source of spikes and where the type is unknown. */
    public static NeuronType neuron(Population population) {
        NeuronUse use = neuronUse(population);
        return use == null || use.getType() == null || use.getType().eIsProxy() ? null : use.getType();
    }

    /** The name of a layer or a pool; {@code ?} where it is unknown. */
    public static String name(Population population) {
        String name = switch (population) {
            case Layer layer -> layer.getName();
            case Pool pool -> pool.getName();
            case null, default -> null;
        };
        return name == null ? "?" : name;
    }

    /** The population that a link of a pool adds to: the pool when it is excited, the partner when it is inhibited. */
    public static Population target(PoolLink link) {
        return link.getEffect() instanceof Inhibits ? link.getPartner() : (Pool) link.eContainer();
    }

    /** The population whose spikes a link of a pool carries. */
    public static Population source(PoolLink link) {
        return link.getEffect() instanceof Inhibits ? (Pool) link.eContainer() : link.getPartner();
    }

    /** The inputs of a population's neurons; none for a source of spikes. */
    public static List<Input> inputs(Population population) {
        return Members.inputs(neuron(population));
    }

    /** The inputs that a drive can reach. */
    public static List<Input> inputs(Drive drive) {
        return inputs((Layer) drive.eContainer());
    }
}
