package org.tain.runtime.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.UserError;

class RunFolderTest {
    @TempDir
    Path folder;

    @Test
    void runsAreNumberedFromOneForEachNetwork() throws IOException {
        Path runs = folder.resolve("runs");
        assertEquals(runs.resolve("Net-1"), RunFolder.create(runs, "Net").path());
        assertEquals(runs.resolve("Net-2"), RunFolder.create(runs, "Net").path());
        assertEquals(runs.resolve("Other-1"), RunFolder.create(runs, "Other").path());
        Files.createDirectory(runs.resolve("Net-11"));
        Files.createDirectory(runs.resolve("Net-x"));
        Files.createDirectory(runs.resolve("MyNet-30"));
        Files.delete(runs.resolve("Net-1"));
        assertEquals(runs.resolve("Net-12"), RunFolder.create(runs, "Net").path(), "a number is not given twice");
    }

    @Test
    void manyAtOnceGetFoldersOfTheirOwn() {
        assertEquals(40, IntStream.range(0, 40).parallel().mapToObj(i -> RunFolder.create(folder, "Net").path())
                .collect(Collectors.toSet()).size());
    }

    @Test
    void aPlaceThatCannotHoldRunsIsToldInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("runs"), "a file");
        String message = assertThrows(UserError.class, () -> RunFolder.create(file, "Net")).getMessage();
        assertTrue(message.startsWith("No run can be made in " + file + ": "), message);
        assertTrue(message.endsWith("; name another folder for the runs."), message);
    }

    @Test
    void everyFileHasItsPlace() {
        RunFolder run = new RunFolder(folder);
        assertEquals(folder.resolve("weights/weights-000100000.h5"), run.weights(100_000));
        assertEquals(folder.resolve("samples/samples-000000000.h5"), run.samples(0));
        assertEquals(folder.resolve("rasters/raster-000000007.h5"), run.raster(7));
        assertEquals(folder.resolve("checkpoints/checkpoint-000010000.h5"), run.checkpoint(10_000));
        assertEquals(folder.resolve("states/states.h5"), run.states());
        assertEquals(folder.resolve("metrics.csv"), run.metrics());
    }

    @Test
    void theLastCheckpointIsTheOneToGoOnFrom() throws IOException {
        RunFolder run = new RunFolder(folder);
        assertEquals(Optional.empty(), run.lastCheckpoint());
        Files.createDirectory(folder.resolve("checkpoints"));
        Files.writeString(run.checkpoint(9_000), "");
        Files.writeString(run.checkpoint(10_000), "");
        Files.writeString(folder.resolve("checkpoints/checkpoint-000020000.h5.part"), "");
        assertEquals(Optional.of(run.checkpoint(10_000)), run.lastCheckpoint());
    }

    @Test
    void recordedAreTheCompleteFilesInOrder() throws IOException {
        RunFolder run = new RunFolder(folder);
        assertEquals(List.of(), run.recorded("weights"));
        Files.createDirectory(folder.resolve("weights"));
        Files.writeString(run.weights(10_000), "");
        Files.writeString(run.weights(0), "");
        Files.writeString(run.weights(3_000_000_000L), "");
        Files.writeString(folder.resolve("weights/weights-000020000.h5.part"), "");
        Files.writeString(folder.resolve("weights/notes.txt"), "");
        assertEquals(List.of(0L, 10_000L, 3_000_000_000L), run.recorded("weights"));
    }

    @Test
    void aFolderWithoutRunJsonIsNoRun() {
        assertTrue(assertThrows(UserError.class, () -> RunFolder.open(folder)).getMessage()
                .contains("holds no run.json"));
    }
}
