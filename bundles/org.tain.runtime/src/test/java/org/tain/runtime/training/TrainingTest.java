package org.tain.runtime.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.record.MetricsTable;
import org.tain.runtime.record.Raster;
import org.tain.runtime.record.Samples;
import org.tain.runtime.record.WeightFile;
import org.tain.runtime.run.RunState;

class TrainingTest {
    @TempDir
    Path folder;

    @Test
    void aTrainingLeavesAFolderThatExplainsItself() throws IOException {
        TestModel model = new TestModel(TestModel.PLAN);
        Outcome outcome = run(model, folder);

        assertEquals(RunState.FINISHED, outcome.state());
        Path made = folder.resolve("Mirror-1");
        assertEquals(made, outcome.folder().path());
        assertEquals(List.of("checkpoints/checkpoint-000000040.h5", "checkpoints/checkpoint-000000080.h5",
                "metrics.csv",
                "model.tain", "network.json", "rasters/raster-000000003.h5", "rasters/raster-000000099.h5", "run.json",
                "samples/samples-000000000.h5", "samples/samples-000000050.h5", "samples/samples-000000100.h5",
                "src/models/Mirror.java", "weights/weights-000000000.h5", "weights/weights-000000050.h5",
                "weights/weights-000000100.h5"), files(made));
        MetricsTable table = MetricsTable.read(outcome.folder().metrics());
        assertArrayEquals(new double[] {30, 60, 90, 100}, table.column("presentation"), "the last block is shorter");
        assertEquals(outcome.measures(), table.last(10_000));
        assertEquals(outcome.measures(), outcome.folder().read().finalMeasures());
        assertEquals(100, outcome.folder().read().presentationsDone());
        assertTrue(table.row(0)[table.columns().indexOf("y_spikes")] > 0.5, "the fake network is alive");
        assertTrue(table.row(0)[table.columns().indexOf("r_spikes")] > 0.5, "and answers");
    }

    @Test
    void weightsAtZeroAreTheInitialOnesAndTheLastAreTheNetworksOwn() {
        TestModel model = new TestModel(TestModel.PLAN);
        Outcome outcome = run(model, folder);

        float[] first = WeightFile.read(outcome.folder().weights(0), "/projections/W/weights", 24, TestNetwork.CODE);
        assertEquals((float) new TestDraws(1, "weights").uniform(0, 5), first[5]);
        float[] last = WeightFile.read(outcome.folder().weights(100), "/projections/W/weights", 24, TestNetwork.CODE);
        assertArrayEquals((float[]) model.network.learned().get(0).values(), last);
        assertNotEquals(first[5], last[5]);
    }

    @Test
    void theSameCommandTwiceGivesTheSameBytes() throws IOException {
        run(new TestModel(TestModel.PLAN), folder);
        run(new TestModel(TestModel.PLAN), folder);
        for (String file : files(folder.resolve("Mirror-1"))) {
            if (!file.equals("run.json")) {
                assertEquals(-1, Files.mismatch(folder.resolve("Mirror-1").resolve(file),
                        folder.resolve("Mirror-2").resolve(file)), file);
            }
        }
        run(new TestModel(TestModel.PLAN.seed(2)), folder);
        assertNotEquals(-1,
                Files.mismatch(folder.resolve("Mirror-1/metrics.csv"), folder.resolve("Mirror-3/metrics.csv")));
    }

    @Test
    void whatIsRecordedChangesNoResult() {
        for (TrainingPlan plan : List.of(TestModel.PLAN, TestModel.PLAN.keepingState())) {
            TestModel recorded = new TestModel(plan);
            MetricsTable table = MetricsTable.read(run(recorded, folder).folder().metrics());
            TestModel bare = new TestModel(plan.weightsAt(Points.NONE).rasterOf(Points.NONE).checkpointEvery(0));
            MetricsTable bareTable = MetricsTable.read(run(bare, folder).folder().metrics());

            assertEquals(bare.learned(), recorded.learned());
            for (int row = 0; row < table.rows(); row++) {
                assertArrayEquals(bareTable.row(row), table.row(row), "block " + row);
            }
        }
    }

    @Test
    void theSamplesAreTheSameStimuliAtEachPoint() {
        Outcome outcome = run(new TestModel(TestModel.PLAN), folder);
        Samples before = Samples.read(outcome.folder().samples(0));
        Samples after = Samples.read(outcome.folder().samples(100));

        assertEquals(16, before.count());
        assertEquals(TestModel.SHAPE, before.shape());
        assertEquals(TestNetwork.CODE, before.codeSize());
        assertArrayEquals(before.pixels(), after.pixels());
        assertArrayEquals(before.signal(), after.signal());
        assertArrayEquals(before.early(), after.early(), "the early spikes come from the stimulus alone");
        assertFalse(java.util.Arrays.equals(before.late(), after.late()), "the reconstruction has been learned");
        assertEquals((float) (2 * new TestDraws(1, "samples").uniform(2, 1) - 1), before.pixels()[2 * 12 + 1]);
    }

    @Test
    void aRasterHoldsItsPresentation() {
        TestModel model = new TestModel(TestModel.PLAN.weightsAt(Points.NONE));
        Outcome outcome = run(model, folder);
        Raster last = Raster.read(outcome.folder().raster(99));

        int total = model.network.populations().stream().mapToInt(train -> train.total()).sum();
        assertEquals(total, last.size());
        assertEquals(List.of("visible", "hidden"), last.names());
        assertEquals(new Raster.Clock(0.5, 10), last.clock());
        assertEquals(99, last.presentation());
        assertEquals((float) (2 * new TestDraws(1, "training").uniform(99, 7) - 1), last.pixels()[7]);
    }

    @Test
    void silentStepsAreLeftOutOnlyWhereNothingLivesOn() {
        TestModel resets = new TestModel(TestModel.PLAN.weightsAt(Points.NONE));
        run(resets, folder);
        assertEquals(13 * resets.network.begun, resets.network.stepsTaken);
        TestModel keeps = new TestModel(TestModel.PLAN.weightsAt(Points.NONE).keepingState());
        run(keeps, folder);
        assertEquals(TestModel.STEPS * keeps.network.begun, keeps.network.stepsTaken);
    }

    @Test
    void aModelWithoutMeasureCountsSpikes() {
        TrainingPlan plan = TrainingPlan.of(10, 1, 0.5, TestModel.STEPS).measuresEvery(4).weightsAt(Points.at(true));
        Outcome outcome = run(new TestModel(plan), folder);

        MetricsTable table = MetricsTable.read(outcome.folder().metrics());
        assertEquals(List.of("spikes_visible", "spikes_hidden"), table.columns());
        assertArrayEquals(new double[] {4, 8, 10}, table.column("presentation"));
        assertFalse(Files.exists(folder.resolve("Mirror-1/samples")));
        assertTrue(Files.exists(outcome.folder().weights(10)));
    }

    private static Outcome run(TestModel model, Path runs) {
        return ModelRun.start(model, TestModel.TEXTS, RunOptions.in(runs, runs));
    }

    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }
}
