package org.tain.compiler.emit;

import java.util.LinkedHashMap;
import java.util.Map;

import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Projection;

/** What the generated class calls the parts of the network, shared by all emitters. */
public final class Vocabulary {
    private final Network network;
    private final Precision precision;
    private final Imports imports;
    private final Names members = new Names();
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Takes a name for every population, weight matrix and homeostatic scale, in model order. */
    public Vocabulary(Network network) {
        this.network = network;
        this.precision = network.doublePrecision() ? Precision.DOUBLE : Precision.SINGLE;
        this.imports = new Imports(JavaText.packageName(network.packageName()), JavaText.identifier(network.name()));
        for (String method : new String[] {"populations", "learned", "states", "begin", "step", "silentAfter", "learn", "main",
                "clone", "toString", "hashCode", "equals", "notify", "notifyAll", "wait", "getClass", "finalize", "seed"}) {
            members.reserve(method);
        }
        members.reserve(className());
        for (Population population : network.populations()) {
            take("spikes", population.name(), population.name());
        }
        for (Projection projection : network.projections()) {
            if (!projection.isCount()) {
                take("weights", projection.name(), projection.name());
            }
            if (projection.scaled()) {
                take("scale", projection.name(), projection.name() + "_scale");
            }
        }
    }

    /** The network. */
    public Network network() {
        return network;
    }

    /** Its arithmetic. */
    public Precision precision() {
        return precision;
    }

    /** {@code float} or {@code double}. */
    public String real() {
        return precision.type();
    }

    /** The imports of the generated class. */
    public Imports imports() {
        return imports;
    }

    /** The scope of its fields and methods; parameters and locals belong into an inner scope. */
    public Names members() {
        return members;
    }

    /** Simple name of the generated class. */
    public String className() {
        return JavaText.identifier(network.name());
    }

    /** The field with the {@link org.tain.runtime.network.SpikeTrain} of a population. */
    public String spikes(String population) {
        return field("spikes", population);
    }

    /** The field with the weights of a projection, row-major [pre][post] (one-to-one: [post]), base units. */
    public String weights(String projection) {
        return field("weights", projection);
    }

    /** The field with the homeostatic factors of a projection's postsynaptic neurons. */
    public String scale(String projection) {
        return field("scale", projection);
    }

    /** Takes a name for a field and remembers it by what it is and what of. */
    public String take(String what, String of, String wish) {
        String name = members.take(wish);
        fields.put(what + " " + of, name);
        return name;
    }

    /** A name taken before. */
    public String field(String what, String of) {
        String name = fields.get(what + " " + of);
        if (name == null) {
            throw new IllegalStateException("no field for the " + what + " of " + of);
        }
        return name;
    }

    /** {@code patches.tain:14}, for comments. */
    public String place(int line) {
        return line == 0 ? "standard library" : network.file() + ":" + line;
    }
}
