package org.tain.runtime.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.UserError;
import org.tain.runtime.network.StateArray;

class WeightFileTest {
    private static final String W = "/projections/W/weights";
    private static final String SCALE = "/layers/hidden/scale";

    @TempDir
    Path folder;

    @Test
    void aModelStartsFromTheWeightsOfAnother() {
        Path file = folder.resolve("weights-000000100.h5");
        WeightFile.write(file, "Net", 100,
                List.of(new StateArray(W, "mV", List.of(2, 3), new float[] {1, 2, 3, 4, 5, 6}),
                        new StateArray(SCALE, "1", List.of(3), new double[] {0.1, 0.2, 0.3})));

        assertArrayEquals(new float[] {1, 2, 3, 4, 5, 6}, WeightFile.read(file, W, 2, 3));
        assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, WeightFile.readDoubles(file, W, 2, 3));
        assertArrayEquals(new float[] {0.1f, 0.2f, 0.3f}, WeightFile.readScale(file, SCALE, 3));
        assertArrayEquals(new double[] {0.1, 0.2, 0.3}, WeightFile.readScaleDoubles(file, SCALE, 3));
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            assertEquals(100, reader.number("presentation"));
        }
    }

    @Test
    void anotherShapeIsAnErrorThatNamesBoth() {
        Path file = folder.resolve("w.h5");
        WeightFile.write(file, "Net", 0, List.of(new StateArray(W, "mV", List.of(2, 3), new float[6])));

        String message = assertThrows(UserError.class, () -> WeightFile.read(file, W, 3, 2)).getMessage();
        assertEquals(file + ": " + W + " has shape [2, 3], but the model needs [3, 2]; "
                + "take a file of a network of the same sizes.", message);
        assertThrows(UserError.class, () -> WeightFile.readScale(file, W, 6));
        assertThrows(UserError.class, () -> WeightFile.readScale(file, SCALE, 3));
        assertThrows(UserError.class, () -> WeightFile.read(folder.resolve("none.h5"), W, 2, 3));
    }
}
