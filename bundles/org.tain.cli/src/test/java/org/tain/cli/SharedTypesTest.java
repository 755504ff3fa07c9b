package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model names types that other files of its folder define. */
class SharedTypesTest {
    private static final String MODEL = """
            network Two
            layer cells : Slow[3] driven by constant 20 mV
            simulate for 50 ms {
                step 0.25 ms
                record spikes
            }
            """;
    private static final String SLOW = """
            /** A slow cell. */
            neuron Slow {
                parameter tau = 20 ms, theta = 15 mV
                state v : mV = 0 mV
                input drive : mV
                v' = (drive - v) / tau
                spike when v >= theta { v = 0 mV } hold v for 1 ms
            }
            """;

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private TainCommand run(Path model, String runs) {
        return TainCommand.run("run", model, "--quiet", "--runs", folder.resolve(runs));
    }

    @Test
    void theRunKeepsTheFileBesideItsModelAndRunsAgainFromThere() throws IOException {
        Path model = write("two.tain", MODEL);
        write("cells.tain", SLOW);
        write("never.tain", SLOW.replace("Slow", "Unused"));
        TainCommand first = run(model, "runs");
        assertEquals(0, first.code(), first.err());
        Path run = Path.of(first.out().strip());
        assertEquals(SLOW, Files.readString(run.resolve("cells.tain")));
        assertFalse(Files.exists(run.resolve("never.tain")));
        assertTrue(Files.readString(run.resolve("run.json")).contains("\"cells.tain\""));
        TainCommand again = run(run.resolve("model.tain"), "again");
        assertEquals(0, again.code(), again.err());
        assertEquals(unwrapped(run).replace("two.tain", "model.tain"), unwrapped(Path.of(again.out().strip())));
    }

    /** The simulator of a run without its line breaks: a longer file name wraps its head elsewhere. */
    private static String unwrapped(Path run) throws IOException {
        return Files.readString(run.resolve("src/Two.java")).replaceAll("\\s+(\\* )?", " ");
    }

    @Test
    void aFileThatDeclaresANetworkKeepsItsTypesForItself() throws IOException {
        Path model = write("two.tain", MODEL);
        write("other.tain", "network Other\n" + SLOW);
        TainCommand check = TainCommand.run("check", model);
        assertEquals(1, check.code());
        assertTrue(check.err().contains("no neuron is called 'Slow'"), check.err());
    }

    @Test
    void aTypeThatTwoFilesDefineIsAmbiguous() throws IOException {
        Path model = write("two.tain", MODEL);
        write("cells.tain", SLOW);
        write("more.tain", "// not a network\n" + SLOW);
        TainCommand check = TainCommand.run("check", model);
        assertEquals(1, check.code());
        assertTrue(
                check.err()
                        .contains("two.tain:2:15: error: 'Slow' is defined in cells.tain and in more.tain; rename all but one"),
                check.err());
    }

    @Test
    void whatHidesTheLibraryIsSaidButOnlyToWhoeverChecks() throws IOException {
        Path model = write("two.tain", MODEL.replace("Slow", "LIF"));
        write("cells.tain", SLOW.replace("Slow", "LIF"));
        TainCommand check = TainCommand.run("check", folder.resolve("cells.tain"));
        assertEquals(0, check.code());
        assertTrue(check.err().contains("cells.tain:2:8: info: this neuron 'LIF' is used instead of the standard library's"),
                check.err());
        TainCommand run = TainCommand.run("run", model, "--runs", folder.resolve("runs"));
        assertEquals(0, run.code(), run.err());
        assertFalse(run.err().contains("info"), run.err());
        assertTrue(Files.readString(Path.of(folder.resolve("runs/Two-1").toString()).resolve("src/Two.java"))
                .contains("tau = 20 ms"));
    }
}
