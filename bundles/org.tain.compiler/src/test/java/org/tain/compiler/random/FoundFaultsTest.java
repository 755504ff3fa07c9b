package org.tain.compiler.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.load.ModelLoader;

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
}
