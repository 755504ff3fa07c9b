package org.tain.runtime.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.stimulus.Shape;

class RasterTest {
    private static final Raster.Clock CLOCK = new Raster.Clock(0.25, 1);

    @TempDir
    Path folder;

    @Test
    void spikesAreSortedByStepThenPopulationThenNeuron() {
        SpikeTrain visible = train("visible", new int[][] {{0, 2}, {}, {1}});
        SpikeTrain hidden = train("hidden", new int[][] {{}, {3}, {0, 1}});
        float[] pixels = {1, -1, 0, 0.5f, 0, 0};
        Raster.of(List.of(visible, hidden), pixels, new Shape(2, 2, 3), CLOCK, 7).write(folder.resolve("r.h5"), "Net");

        Raster raster = Raster.read(folder.resolve("r.h5"));
        assertEquals(List.of("visible", "hidden"), raster.names());
        assertArrayEquals(new int[] {0, 0, 1, 2, 2, 2}, raster.step());
        assertArrayEquals(new int[] {0, 0, 1, 0, 1, 1}, raster.layer());
        assertArrayEquals(new int[] {0, 2, 3, 1, 0, 1}, raster.index());
        assertArrayEquals(pixels, raster.pixels());
        assertEquals(new Shape(1, 2, 3), raster.shape());
        assertEquals(CLOCK, raster.clock());
        assertEquals(7, raster.presentation());
        assertEquals(0.5, raster.timeMs(5));
    }

    @Test
    void silenceWithoutAStimulusIsARasterToo() {
        Raster.of(List.of(train("cell", new int[][] {{}, {}})), new float[0], null, CLOCK, 0)
                .write(folder.resolve("r.h5"), "Net");

        Raster raster = Raster.read(folder.resolve("r.h5"));
        assertEquals(0, raster.size());
        assertNull(raster.shape());
        try (Hdf5Reader reader = new Hdf5Reader(folder.resolve("r.h5"))) {
            assertFalse(reader.has("/pixels"));
        }
    }

    private static SpikeTrain train(String name, int[][] steps) {
        SpikeTrain train = new SpikeTrain(name, 4, 2);
        train.closeStep();
        train.add(3);
        train.closeStep();
        train.carryOver();
        for (int[] step : steps) {
            for (int neuron : step) {
                train.add(neuron);
            }
            train.closeStep();
        }
        return train;
    }
}
