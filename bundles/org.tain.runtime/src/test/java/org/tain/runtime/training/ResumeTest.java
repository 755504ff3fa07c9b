package org.tain.runtime.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.UserError;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;

/** A training that is stopped and goes on ends with the same bytes as one that was never stopped. */
class ResumeTest {
    @TempDir
    Path folder;

    @Test
    void whoGoesOnEndsAsIfNothingHadHappened() throws IOException {
        for (TrainingPlan plan : List.of(TestModel.PLAN, TestModel.PLAN.keepingState())) {
            for (int stop : new int[] {0, 1, 30, 40, 77, 99}) {
                Path runs = folder.resolve(plan.resets() + "-" + stop);
                Outcome whole = ModelRun.start(new TestModel(plan), TestModel.TEXTS, RunOptions.in(runs, runs));
                Outcome stopped = ModelRun.start(new TestModel(plan), TestModel.TEXTS,
                        RunOptions.in(runs, runs).cancelledBy(after(stop)));
                assertEquals(RunState.CANCELLED, stopped.state());
                assertEquals(stop, stopped.folder().read().presentationsDone());

                Outcome resumed = ModelRun.resume(new TestModel(plan), stopped.folder(), RunOptions.in(runs, runs));
                assertEquals(RunState.FINISHED, resumed.state());
                assertSame(whole.folder(), resumed.folder(), "stopped at " + stop);
            }
        }
    }

    @Test
    void aProcessThatDiedGoesOnFromItsLastCheckpoint() throws IOException {
        TestModel model = new TestModel(TestModel.PLAN);
        Outcome whole = ModelRun.start(model, TestModel.TEXTS, RunOptions.in(folder, folder));
        Outcome died = ModelRun.start(model, TestModel.TEXTS, RunOptions.in(folder, folder));
        Files.delete(died.folder().checkpoint(80));
        Files.delete(died.folder().weights(100));
        Files.writeString(died.folder().metrics(), "50,0.1", java.nio.file.StandardOpenOption.APPEND);

        ModelRun.resume(model, died.folder(), RunOptions.in(folder, folder));
        assertSame(whole.folder(), died.folder(), "from 40");
        for (long checkpoint : new long[] {40, 80}) {
            Files.delete(died.folder().checkpoint(checkpoint));
        }
        ModelRun.resume(model, died.folder(), RunOptions.in(folder, folder));
        assertSame(whole.folder(), died.folder(), "from the beginning");
    }

    @Test
    void aFinishedTrainingCanBeMadeLonger() throws IOException {
        TestModel model = new TestModel(TestModel.PLAN.measuresEvery(20));
        Outcome whole = ModelRun.start(model, TestModel.TEXTS, RunOptions.in(folder, folder));
        Outcome part = ModelRun.start(model, TestModel.TEXTS, RunOptions.in(folder, folder).presentations(80));
        ModelRun.resume(model, part.folder(), RunOptions.in(folder, folder).presentations(100));

        assertEquals(Files.readString(whole.folder().metrics()), Files.readString(part.folder().metrics()));
        assertEquals(100, part.folder().read().presentations());
    }

    @Test
    void theDurationOfBothPartsIsTold() {
        TestModel model = new TestModel(TestModel.PLAN);
        RunFolder run = ModelRun.start(model, TestModel.TEXTS, RunOptions.in(folder, folder).cancelledBy(after(9)))
                .folder();
        RunFile before = run.read();
        ModelRun.resume(model, run, RunOptions.in(folder, folder));
        assertTrue(run.read().duration().seconds() > before.duration().seconds());
        assertEquals(before.start(), run.read().start());
    }

    @Test
    void anotherModelCannotGoOn() {
        TestModel model = new TestModel(TestModel.PLAN);
        RunFolder run = ModelRun.start(model, TestModel.TEXTS, RunOptions.in(folder, folder)).folder();
        TestModel other = new TestModel(TestModel.PLAN) {
            @Override
            public String name() {
                return "Other";
            }
        };
        assertTrue(assertThrows(UserError.class, () -> ModelRun.resume(other, run, RunOptions.in(folder, folder)))
                .getMessage().contains("is a run of Mirror, not of Other"));
        TestModel simulation = new TestModel(SimulationPlan.of(1, 0.5, 10));
        assertThrows(UserError.class, () -> ModelRun.resume(simulation, run, RunOptions.in(folder, folder)));
    }

    /** A flag that is raised after some presentations. */
    private static BooleanSupplier after(int presentations) {
        int[] asked = new int[1];
        return () -> asked[0]++ >= presentations;
    }

    private static void assertSame(RunFolder expected, RunFolder actual, String message) throws IOException {
        for (String file : TrainingTest.files(expected.path())) {
            if (!file.equals("run.json")) {
                assertEquals(-1, Files.mismatch(expected.path().resolve(file), actual.path().resolve(file)),
                        message + ": " + file);
            }
        }
        RunFile run = actual.read();
        assertEquals(expected.read().finalMeasures(), run.finalMeasures());
        assertEquals(expected.read().presentationsDone(), run.presentationsDone());
        assertFalse(run.finalMeasures().isEmpty());
    }
}
