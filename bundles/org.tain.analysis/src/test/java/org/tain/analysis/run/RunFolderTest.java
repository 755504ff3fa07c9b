package org.tain.analysis.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.RunFixture;
import org.tain.runtime.UserError;
import org.tain.runtime.record.MetricsTable;
import org.tain.runtime.record.Raster;

class RunFolderTest {
    @TempDir
    Path folder;

    @Test
    void aRunIsReadAsItWasWritten() throws IOException {
        RunFolder run = RunFolder.open(RunFixture.training(folder));
        assertEquals(5, run.run().seed());
        assertEquals(0.593, run.run().finalMeasures().get("rec_norm"));
        assertEquals(List.of(0L, 100L, 200L), run.weightPoints());
        HdfArray weights = run.weights("W", 200).orElseThrow();
        assertArrayEquals(new int[] {32, 9}, weights.shape());
        assertEquals("mV", weights.unit());
        assertEquals(201, weights.at(0, 0), "the bar of the fixture");
        assertTrue(run.weights("other", 200).isEmpty());
        assertEquals(16, run.samples(100).count());
    }

    @Test
    void spikesAreCountedByPopulationAndTime() throws IOException {
        Raster raster = RunFolder.open(RunFixture.training(folder)).raster(199);
        assertEquals(List.of("visible", "hidden", "inhibition"), raster.names());
        assertEquals(18, raster.lastMs());
        int[] early = raster.counts("visible", 32, 0, 12);
        int[] late = raster.counts("visible", 32, 12, 65);
        assertEquals(1, early[0]);
        assertEquals(0, late[0]);
        assertEquals(1, late[17]);
        assertEquals(2, raster.counts("visible", 32, 0, 65)[5]);
    }

    @Test
    void aLineThatIsStillBeingWrittenIsLeftOut() throws IOException {
        RunFixture.training(folder);
        Files.writeString(folder.resolve("metrics.csv"), "220,3.4", StandardOpenOption.APPEND);
        MetricsTable metrics = RunFolder.open(folder).metrics();
        assertEquals(10, metrics.rows());
        assertEquals(200, metrics.column("presentation")[9]);
    }

    @Test
    void aRunWithoutRecordsIsEmptyNotBroken() throws IOException {
        RunFixture.simulation(folder);
        RunFolder run = RunFolder.open(folder);
        assertEquals(List.of(), run.weightPoints());
        assertEquals(0, run.metrics().rows());
        assertEquals("v", run.states().orElseThrow().traces().getFirst().state());
    }

    @Test
    void whatIsNoRunIsRefusedInOneSentence() throws IOException {
        refused(folder.resolve("nowhere"), "no run folder");
        refused(folder, "holds no run.json");
        RunFixture.training(folder);
        Files.delete(folder.resolve("network.json"));
        refused(folder, "holds no network.json");
    }

    @Test
    void emptyBrokenAndNewerFilesAreRefusedByName() throws IOException {
        RunFixture.training(folder);
        Path run = folder.resolve("run.json");
        String text = Files.readString(run);
        Files.writeString(run, "");
        refused(folder, "run.json is empty");
        Files.writeString(run, text.substring(0, text.length() / 2));
        refused(folder, "run.json is no valid JSON");
        Files.writeString(run, text.replace("\"format\": 1", "\"format\": 2"));
        refused(folder, "has format 2, this Tain reads format 1");
    }

    @Test
    void aTruncatedHdfFileIsRefusedByName() throws IOException {
        RunFixture.training(folder);
        Path weights = folder.resolve("weights/weights-000000200.h5");
        byte[] bytes = Files.readAllBytes(weights);
        RunFolder run = RunFolder.open(folder);
        // the arrays lie at the end of the file, so a cut near it may cost Q only
        for (int length = 0; length < bytes.length / 2; length += 37) {
            Files.write(weights, Arrays.copyOf(bytes, length));
            UserError error = assertThrows(UserError.class, () -> run.weights("Q", 200));
            assertTrue(error.getMessage().contains("weights-000000200.h5"), error.getMessage());
        }
    }

    private static void refused(Path folder, String part) {
        UserError error = assertThrows(UserError.class, () -> RunFolder.open(folder));
        assertTrue(error.getMessage().contains(part), error.getMessage());
    }
}
