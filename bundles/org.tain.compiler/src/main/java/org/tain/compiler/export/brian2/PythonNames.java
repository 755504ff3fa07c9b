package org.tain.compiler.export.brian2;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of one scope of the script: each wish gets a name that nobody else has and that means nothing to Brian 2. */
final class PythonNames {
    /** What the script itself and its imports use. */
    private static final List<String> SCRIPT = List.of("brian2", "np", "h5py", "os", "sys", "given", "here", "step", "duration",
            "presentations", "stimuli", "pulse", "monitors", "states", "net", "raster", "learned", "learn", "spikes_of", "result",
            "n", "i", "t", "dt", "counted", "present", "tail", "pathway", "monitor", "rows", "name", "weights", "matrix",
            "projection", "begin", "presentation_end",
            "print", "len", "range", "open", "int", "float", "list", "dict", "zip", "min", "max", "abs", "prefs", "defaultclock",
            "NeuronGroup", "Synapses", "SpikeGeneratorGroup", "SpikeMonitor", "StateMonitor", "TimedArray", "Network", "collect",
            "run", "store", "restore", "clip");
    /** Names that every group has, and what its equations call time, functions and constants. */
    private static final List<String> GROUP = List.of("t", "dt", "t_in_timesteps", "i", "j", "N", "N_pre", "N_post",
            "N_incoming", "N_outgoing", "pre", "post", "xi", "lastspike", "lastupdate", "not_refractory", "refractory", "delay",
            "summed",
            "name", "order", "when", "clock", "active", "events", "equations", "namespace", "variables", "source", "target",
            "start", "stop", "spikes", "state", "states", "method", "exp", "log", "log10", "sqrt", "sin", "cos", "tan", "sinh",
            "cosh",
            "tanh", "arcsin", "arccos", "arctan", "abs", "sign", "ceil", "floor", "int", "clip", "rand", "randn", "poisson",
            "timestep", "exprel", "e", "pi", "inf", "w", "change", "weight", "arrive", "queue", "connect", "run", "pulse",
            "stimulus");
    private static final List<String> UNITS = List.of("volt", "amp", "second", "siemens", "ohm", "farad", "coulomb", "hertz",
            "metre", "meter", "kilogram", "gram", "mole", "molar", "kelvin", "candela", "radian", "newton", "pascal", "joule",
            "watt",
            "weber", "tesla", "henry", "lumen", "lux", "becquerel", "gray", "sievert", "katal", "liter", "litre");
    private final Set<String> taken = new HashSet<>();

    private PythonNames(List<String> reserved) {
        taken.addAll(reserved);
        for (String prefix : new String[] {"", "m", "u", "n", "p", "f", "k", "M", "G"}) {
            for (String unit : UNITS) {
                taken.add(prefix + unit);
            }
            for (String unit : new String[] {"V", "A", "s", "S", "F", "Hz", "M", "C", "Ohm"}) {
                if (!prefix.isEmpty() || unit.length() > 1) {
                    taken.add(prefix + unit);
                }
            }
        }
    }

    /** The variables of the script. */
    static PythonNames script() {
        return new PythonNames(SCRIPT);
    }

    /** The names in the equations and events of one group of neurons or synapses. */
    static PythonNames group() {
        return new PythonNames(GROUP);
    }

    /** Takes the name nearest to the wish; a clash gets a trailing {@code _}. */
    String take(String wish) {
        String name = PythonText.identifier(wish);
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
