package org.tain.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Rule;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.runtime.UserError;

/** From the text to the intermediate representation. */
class LoweringTest {

    private static Network network(String text) {
        LoadedModel loaded = new ModelLoader().check(Path.of("../../dsl-corpus/valid/model.tain"), text);
        assertEquals(List.of(), loaded.problems());
        return new TainCompiler().lower(loaded);
    }

    @Test
    void aTraceCountsTheSideThatItNamesWhateverItIsCalled() {
        Network network = network("""
                network Named
                rule R {
                    trace post of pre decays 20 ms
                    trace pre of post decays 10 ms
                    on post { weight += weight * post }
                    on pre { weight -= weight * pre }
                }
                layer a : LIF[1]
                connect a -> a { all to all, weight 1 mV, Exponential(tau = 2 ms), delay 1 ms, learns R }
                """);
        assertEquals(List.of("post PRE", "pre POST"), network.projections().getFirst().rule().traces().stream()
                .map((Rule.Trace trace) -> trace.name() + " " + trace.side()).toList());
    }

    @Test
    void projectionsWithoutNamesGetDifferentOnes() {
        String items = " { all to all, weight 1 mV, Exponential(tau = 2 ms), delay 1 ms }\n";
        Network network = network(
                "network Unnamed\nlayer a : LIF[1]\n" + "connect a -> a" + items + "connect a -> a as aToa2" + items
                        + "connect a -> a" + items + "connect a -> a" + items);
        assertEquals(List.of("aToa", "aToa2", "aToa2_", "aToa3"),
                network.projections().stream().map(Projection::name).toList());
    }

    /** Only the data say how large a sample is. */
    @Test
    void aLayerIsAsLargeAsTheSamplesThatDriveIt() {
        String text = """
                network Sized
                stimulus s { array "data/samples.h5" dataset "/samples" present 20 ms, pulse 2 ms .. 8 ms, amplitude 40 mV }
                layer v : LIF[%s] driven by s
                train on s for 3 presentations { step 0.25 ms }
                """;
        assertEquals(16, network(text.formatted("16")).population("v").size());
        assertEquals(16, network(text.formatted("s")).population("v").size());
        UserError refused = assertThrows(UserError.class, () -> network(text.formatted("15")));
        assertEquals("'v' has 15 neurons, but a sample of 's' has 16 values, as its file says; write [s].", refused.getMessage());
    }
}
