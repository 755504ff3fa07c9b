package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jhdf.HdfFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One presentation from given, trained weights equals that of the C program spike for spike: of the inputs, the hidden
 * neurons and both
 * pools, in every step. {@code c-program/make.py} says how the fixtures were made; weights and stimulus come in through
 * the formats that
 * users have.
 */
class SameAsTheCProgramTest {
    @TempDir
    private Path folder;

    private Path copy(String name) throws IOException {
        try (InputStream in = SameAsTheCProgramTest.class.getResourceAsStream("/c-program/" + name)) {
            Path file = folder.resolve(name);
            Files.copy(in, file);
            return file;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"natural", "digits"})
    void spikeForSpike(String task) throws IOException {
        Path expected = copy(task + ".h5");
        Path model = copy(task + ".tain");
        TainCommand call = TainCommand.run("train", model, "--quiet", "--runs", folder.resolve("runs"));
        assertEquals(0, call.code(), call.err());
        Path raster = Path.of(call.out().strip()).resolve("rasters/raster-000000000.h5");
        try (HdfFile c = new HdfFile(expected); HdfFile tain = new HdfFile(raster)) {
            int[] layers = (int[]) c.getDatasetByPath("/spikes/layer").getData();
            assertTrue(layers.length > 200, "a fixture with hardly any spikes proves nothing");
            for (String what : new String[] {"step", "layer", "index"}) {
                assertArrayEquals((int[]) c.getDatasetByPath("/spikes/" + what).getData(),
                        (int[]) tain.getDatasetByPath("/" + what).getData(), what);
            }
        }
    }
}
