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

    @Test
    void weightsBeyondTheirBoundsAreAnErrorThatNamesPlaceValueAndBounds() {
        Path file = folder.resolve("w.h5");
        WeightFile.write(file, "Net", 0, List.of(new StateArray(W, "nS", List.of(2, 3), new double[] {0, 1, 2, 3, 4.5, 5})));
        WeightBounds open = WeightBounds.of("'STDP'", "nS", 1e-3);

        int[] shape = {2, 3};
        assertArrayEquals(new double[] {0, 0.001, 0.002, 0.003, 0.0045, 0.005}, WeightFile.readWithin(file, W, shape, open),
                1e-18);
        assertArrayEquals(new double[] {0, 0.001, 0.002, 0.003, 0.0045, 0.005},
                WeightFile.readWithin(file, W, shape, open.atLeast(0).atMost(0.005)), 1e-18);
        assertEquals(file + ": " + W + "[1, 1] is 4.5 nS, outside the bounds 0 nS .. 4 nS of 'STDP'; "
                + "take weights within them, or other bounds.", refusal(file, shape, open.atLeast(0).atMost(0.004)));
        assertEquals(file + ": " + W + "[0, 0] is 0 nS, outside the bounds 1 nS .. of 'STDP'; "
                + "take weights within them, or other bounds.", refusal(file, shape, open.atLeast(0.001)));
    }

    @Test
    void aWeightThatSinglePrecisionPutBeyondABoundStandsOnIt() {
        Path file = folder.resolve("w.h5");
        WeightFile.write(file, "Net", 0, List.of(new StateArray(W, "mV", List.of(2), new float[] {1.1f, 0.5f})));

        // 1.1 in single precision is 1.10000002384
        double[] weights = WeightFile.readWithin(file, W, new int[] {2}, WeightBounds.of("'Own'", "mV", 1).atMost(1.1));
        assertArrayEquals(new double[] {1.1, 0.5}, weights);
    }

    @Test
    void aWeightThatIsNoNumberIsAnError() {
        Path file = folder.resolve("w.h5");
        WeightFile.write(file, "Net", 0, List.of(new StateArray(W, "1", List.of(2), new float[] {1, Float.NaN})));

        assertEquals(file + ": " + W + "[1] is NaN; all weights must be finite numbers.",
                refusal(file, new int[] {2}, WeightBounds.of("what inhibits", "1", 1)));
    }

    private static String refusal(Path file, int[] shape, WeightBounds bounds) {
        return assertThrows(UserError.class, () -> WeightFile.readWithin(file, W, shape, bounds)).getMessage();
    }
}
