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

class StateRecorderTest {
    @TempDir
    Path folder;

    @Test
    void keepsEverySecondStepWithItsTime() {
        float[] v = new float[2];
        double[] u = new double[2];
        List<StateRecorder> recorders = List.of(
                new StateRecorder("cell", "v", new StateArray("/layers/cell/v", "mV", List.of(2), v), 2, 5, 0.5),
                new StateRecorder("cell", "u", new StateArray("/layers/cell/u", "pA", List.of(2), u), 2, 5, 0.5));
        for (int step = 0; step < 5; step++) {
            v[1] = step;
            u[0] = -step;
            for (StateRecorder recorder : recorders) {
                recorder.after(step);
            }
        }
        StateRecorder.write(folder.resolve("states.h5"), "Net", recorders);

        try (Hdf5Reader reader = new Hdf5Reader(folder.resolve("states.h5"))) {
            assertArrayEquals(new int[] {3, 2}, reader.shape("/cell/v"));
            assertArrayEquals(new float[] {0, 0, 0, 2, 0, 4}, reader.floats("/cell/v"));
            assertArrayEquals(new float[] {0, 0, -2, 0, -4, 0}, reader.floats("/cell/u"));
            assertArrayEquals(new double[] {0, 1, 2}, reader.doubles("/cell/time"));
            assertEquals("mV", reader.unit("/cell/v"));
            assertEquals("ms", reader.unit("/cell/time"));
        }
    }

    @Test
    void aRecordingBeyondAllMemoryIsRefusedBeforeItBegins() {
        StateArray array = new StateArray("/layers/cell/v", "mV", List.of(1000), new float[1000]);
        assertThrows(UserError.class, () -> new StateRecorder("cell", "v", array, 1, 10_000_000, 0.1));
    }
}
