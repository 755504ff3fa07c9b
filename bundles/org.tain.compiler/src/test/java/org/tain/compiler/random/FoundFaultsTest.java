package org.tain.compiler.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.interpret.Interpreter;
import org.tain.compiler.interpret.SideBySide;
import org.tain.compiler.ir.Network;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.runtime.UserError;
import org.tain.runtime.record.Hdf5Writer;

/** Faults that random models found, each by the smallest model that shows it. */
class FoundFaultsTest {
    @TempDir
    private Path folder;

    /** A remark that filled its line to the last letters was broken as if it were code, once it stood in the constructor. */
    @Test
    void aLongRemarkInTheConstructorStaysARemark() {
        ModelLoader loader = new ModelLoader();
        for (int length = 1; length <= 24; length++) {
            String name = "a".repeat(length);
            String model = """
                    network Remarks
                    layer %s : LIF[2]
                    connect %s -> %s as W {
                        all to all, weight 1 mV, Exponential(tau = 2 ms), delay 1.25 ms, learns Oja(rate = 1 mV, norm = 9 mV)
                    }
                    simulate for 1 s { step 0.25 ms }
                    """.formatted(name, name, name);
            String source = new TainCompiler().generate(loader.check(folder.resolve("remarks.tain"), model)).sources()
                    .get("Remarks.java");
            source.lines().filter(line -> line.contains("remarks.tain:"))
                    .forEach(line -> assertTrue(line.contains("//") || line.contains("*"), line));
        }
    }

    /** The code that fills an array of many numbers was longer than Java allows. */
    @Test
    void aSourceMayBeGivenAnyNumberOfSpikes() {
        String model = """
                network Given
                layer pre[1] : spikes at %s
                layer post : LIF[2]
                connect pre -> post as W { all to all, weight 20 mV, Exponential(tau = 2 ms), delay 1 ms }
                simulate for 40 s { step 1 ms, precision double }
                """;
        ModelLoader loader = new ModelLoader();
        IntFunction<LoadedModel> given = count -> loader.check(folder.resolve("given.tain"), model.formatted(
                IntStream.range(0, count).mapToObj(k -> 2 * k + " ms").collect(Collectors.joining(", "))));
        SideBySide both = new SideBySide(new TainCompiler().lower(given.apply(300)), 1e-9, 1, folder);
        both.present(0, new float[0], 700);
        assertTrue(both.spikes() > 300, both.spikes() + " spikes");
        assertTrue(new TainCompiler().compile(given.apply(20_000)).model().simulation().isPresent());
    }

    /** Roots of the distance to a bound made such weights no numbers. */
    @Test
    void aWeightInAFileBeyondTheBoundsOfItsRuleIsRefused() {
        Path file = folder.resolve("weights.h5");
        try (Hdf5Writer writer = new Hdf5Writer(file)) {
            writer.array("/w", new double[] {0.5, 1, 1.5, 2.5, 0, 2}, 2, 3);
            writer.complete();
        }
        Network network = new TainCompiler().lower(new ModelLoader().check(folder.resolve("bounded.tain"), """
                network Bounded
                layer pre : LIF[2]
                layer post : LIF[3]
                connect pre -> post as W {
                    all to all, weight from "weights.h5" dataset "/w", Exponential(tau = 2 ms), delay 1 ms,
                    learns WeightDependentSTDP(rate = 0.1 mV, largest = 2 mV, mu = 0.5)
                }
                simulate for 1 s { step 0.25 ms }
                """));
        String sentence = file + ": /w[1, 0] is 2.5 mV, outside the bounds 0 mV .. 2 mV of 'WeightDependentSTDP'; "
                + "take weights within them, or other bounds.";
        assertEquals(sentence, assertThrows(UserError.class, () -> new Interpreter(network, 1, folder)).getMessage());
        Throwable generated = assertThrows(IllegalStateException.class, () -> new SideBySide(network, 1e-9, 1, folder));
        assertEquals(sentence,
                Stream.iterate(generated, Objects::nonNull, Throwable::getCause).filter(UserError.class::isInstance)
                        .findFirst().orElseThrow().getMessage());
    }
}
