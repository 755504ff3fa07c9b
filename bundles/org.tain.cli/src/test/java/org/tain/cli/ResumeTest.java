package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training that was interrupted goes on from the command line and ends with the same bytes as one that was not. */
class ResumeTest {
    @TempDir
    private Path folder;
    private Path model;
    private Path run;

    @BeforeEach
    void aTraining() throws IOException {
        model = SmallAutoencoder.in(folder);
        run = folder.resolve("runs/Small-1");
        TainCommand call = TainCommand.run("train", model, "--quiet", "--runs", folder.resolve("runs"));
        assertEquals(0, call.code(), call.err());
    }

    /** The folder as it is if the process dies after the checkpoint at 100: with traces of later work. */
    private Path died() throws IOException {
        Path copy = folder.resolve("died");
        try (Stream<Path> all = Files.walk(run)) {
            for (Path file : all.toList()) {
                Files.copy(file, copy.resolve(run.relativize(file).toString()));
            }
        }
        for (String later : List.of("checkpoints/checkpoint-000000200.h5", "weights/weights-000000200.h5",
                "samples/samples-000000200.h5", "rasters/raster-000000199.h5")) {
            Files.delete(copy.resolve(later));
        }
        Path json = copy.resolve("run.json");
        String text = Files.readString(json).replace("\"finished\"", "\"running\"")
                .replaceFirst("\"presentationsDone\": \\d+", "\"presentationsDone\": 130")
                .replaceFirst("\"id\": \\d+", "\"id\": 999999999");
        Files.writeString(json, text);
        return copy;
    }

    @Test
    void theResumedRunHasTheSameBytes() throws IOException {
        Path died = died();
        TainCommand resumed = TainCommand.run("train", "--resume", died, "--quiet");
        assertEquals(0, resumed.code(), resumed.err());
        assertEquals(died.toString(), resumed.out().strip());
        try (Stream<Path> all = Files.walk(run)) {
            for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.endsWith("run.json")).toList()) {
                Path relative = run.relativize(file);
                if (!relative.startsWith("figures")) { // these show the folder's name
                    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(died.resolve(relative)), relative.toString());
                }
            }
        }
        assertTrue(Files.readString(died.resolve("run.json")).contains("\"state\": \"finished\""));
    }

    @Test
    void whatCannotGoOnSaysWhy() throws IOException {
        TainCommand finished = TainCommand.run("train", "--resume", run);
        assertEquals(1, finished.code());
        assertTrue(finished.sentence().contains("has shown 200 presentations; name more"), finished.err());
        assertTrue(finished.sentence().contains("`tain figures` draws it"), finished.err());

        Path died = died();
        assertEquals(2, TainCommand.run("train", "--resume", died, "--set", "eta=0.1mV").code());
        assertEquals(2, TainCommand.run("train", model, "--resume", died).code());
        assertEquals(2, TainCommand.run("train").code());

        Files.write(folder.resolve("pictures/picture0.png"), new byte[] {1});
        TainCommand other = TainCommand.run("train", "--resume", died);
        assertEquals(1, other.code());
        assertTrue(other.sentence().contains("picture0.png is not the file that"), other.err());
    }

    @Test
    void aRunThatIsStillRunningIsLeftAlone() throws IOException {
        Path died = died();
        Path json = died.resolve("run.json");
        long pid = ProcessHandle.current().pid();
        Files.writeString(json, Files.readString(json).replaceFirst("\"id\": \\d+", "\"id\": " + pid));
        TainCommand call = TainCommand.run("train", "--resume", died);
        assertEquals(1, call.code());
        assertTrue(call.sentence().contains("is running in process " + pid), call.err());
    }
}
