package org.tain.runtime.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.UserError;
import org.tain.runtime.record.Hdf5Reader;
import org.tain.runtime.record.MetricsTable;
import org.tain.runtime.record.Raster;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunKind;
import org.tain.runtime.run.RunState;

class SimulationTest {
    private static final SimulationPlan PLAN = SimulationPlan.of(1, 0.5, 45)
            .recording("visible", "v", "/layers/visible/v", 10)
            .recording("hidden", "v", "/layers/hidden/v", 1);

    @TempDir
    Path folder;

    @Test
    void statesAndSpikesOfTheWholeTimeAreWritten() throws IOException {
        TestModel model = new TestModel(PLAN);
        Outcome outcome = ModelRun.start(model, TestModel.TEXTS, RunOptions.in(folder, folder));

        assertEquals(List.of("metrics.csv", "model.tain", "network.json", "rasters/raster-000000000.h5", "run.json",
                "src/models/Mirror.java", "states/states.h5"), TrainingTest.files(outcome.folder().path()));
        assertEquals(45, model.network.stepsTaken, "no step is left out");
        try (Hdf5Reader states = new Hdf5Reader(outcome.folder().states())) {
            assertArrayEquals(new int[] {5, 24}, states.shape("/visible/v"));
            assertArrayEquals(new double[] {0, 5, 10, 15, 20}, states.doubles("/visible/time"));
            assertArrayEquals(new int[] {45, TestNetwork.CODE}, states.shape("/hidden/v"));
            float[] hidden = states.floats("/hidden/v");
            float[] last = (float[]) model.network.states().get(1).values();
            assertArrayEquals(last, java.util.Arrays.copyOfRange(hidden, 44 * TestNetwork.CODE, hidden.length));
        }
        Raster raster = Raster.read(outcome.folder().raster(0));
        assertEquals(22.5, raster.clock().durationMs());
        double[] spikes = MetricsTable.read(outcome.folder().metrics()).row(0);
        assertEquals(raster.size(), spikes[0] + spikes[1]);
        RunFile run = outcome.folder().read();
        assertEquals(RunKind.SIMULATE, run.kind());
        assertEquals(1, run.presentationsDone());
        assertEquals(RunState.FINISHED, run.state());
    }

    @Test
    void whoWantsNoSpikesGetsNone() {
        Outcome outcome = ModelRun.start(new TestModel(SimulationPlan.of(1, 0.5, 45).withoutSpikes()), TestModel.TEXTS,
                RunOptions.in(folder, folder));
        assertFalse(Files.exists(outcome.folder().raster(0)));
        assertFalse(Files.exists(outcome.folder().states()));
    }

    @Test
    void aSimulationThatIsStoppedKeepsWhatItRecorded() {
        int[] asked = new int[1];
        Outcome outcome = ModelRun.start(new TestModel(PLAN), TestModel.TEXTS,
                RunOptions.in(folder, folder).cancelledBy(() -> asked[0]++ >= 1));

        assertEquals(RunState.CANCELLED, outcome.state());
        assertEquals(0, outcome.folder().read().presentationsDone());
        try (Hdf5Reader states = new Hdf5Reader(outcome.folder().states())) {
            assertArrayEquals(new double[] {0, 5}, states.doubles("/visible/time"), "16 steps were taken");
        }
    }

    @Test
    void itHasNoPresentationsToSet() {
        assertThrows(UserError.class, () -> ModelRun.start(new TestModel(PLAN), TestModel.TEXTS,
                RunOptions.in(folder, folder).presentations(5)));
        assertFalse(Files.exists(folder.resolve("Mirror-1")));
    }

    @Test
    void statesOfOnePopulationShareTheirTimes() {
        SimulationPlan plan = SimulationPlan.of(1, 0.5, 10).recording("cell", "v", "/layers/cell/v", 2);
        assertThrows(IllegalArgumentException.class, () -> plan.recording("cell", "u", "/layers/cell/u", 3));
    }
}
