package org.tain.runtime.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.UserError;
import org.tain.runtime.run.Checksum;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;

class ModelRunTest {
    @TempDir
    Path folder;

    @Test
    void theRunFileSaysWhatRanWithWhat() throws IOException {
        Path home = Files.createDirectories(folder.resolve("models"));
        Path image = Files.writeString(folder.resolve("a.png"), "pixels");
        RunFile run = ModelRun.start(withData(image), TestModel.TEXTS,
                RunOptions.in(home, folder.resolve("runs")).seed(7).presentations(5)).folder().read();

        assertEquals(new RunFile.Model("Mirror", "mirror.tain", Checksum.of("network Mirror\n")), run.model());
        assertEquals(TestModel.TEXTS.parameters(), run.parameters());
        assertEquals(7, run.seed());
        assertEquals(5, run.presentations());
        assertEquals(List.of(new RunFile.DataFile("../a.png", Checksum.of("pixels"))), run.data());
        assertEquals(new RunFile.Folder(folder.resolve("runs/Mirror-1").toString(), home.toString()), run.folder());
        assertEquals(ProcessHandle.current().pid(), run.process().id());
        assertTrue(run.duration().seconds() > 0);
    }

    @Test
    void dataThatAreMissingLeaveNothingBehind() {
        Path runs = folder.resolve("runs");
        TestModel model = withData(folder.resolve("none.png"));
        assertThrows(UserError.class, () -> ModelRun.start(model, TestModel.TEXTS, RunOptions.in(folder, runs)));
        assertFalse(Files.exists(runs));
    }

    @Test
    void aRunThatFailsSaysWhyInItsFolder() throws IOException {
        RunFolder made = RunFolder.create(folder, "Mirror");
        Files.writeString(made.path().resolve("weights"), "a file where the folder of weights belongs");
        TestModel model = new TestModel(TestModel.PLAN);
        UserError error = assertThrows(UserError.class, () -> ModelRun.start(model, TestModel.TEXTS,
                RunOptions.in(folder, folder).folder(made)));

        assertEquals(RunState.FAILED, made.read().state());
        assertEquals(error.getMessage(), made.read().reason());
        assertTrue(error.getMessage().contains("weights"), error.getMessage());
    }

    @Test
    void aProgramThatBreaksIsAFailureToo() {
        TestModel model = new TestModel(TestModel.PLAN);
        BooleanSupplier broken = () -> {
            throw new IllegalStateException("broken");
        };
        assertThrows(IllegalStateException.class,
                () -> ModelRun.start(model, TestModel.TEXTS, RunOptions.in(folder, folder).cancelledBy(broken)));
        assertEquals(RunState.FAILED, new RunFolder(folder.resolve("Mirror-1")).read().state());
        assertTrue(new RunFolder(folder.resolve("Mirror-1")).read().reason().startsWith("The program stopped"));
    }

    @Test
    void progressIsToldSeldomAndAtTheEnd() {
        List<Progress.Point> points = new ArrayList<>();
        List<RunFolder> begun = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void begun(RunFolder made) {
                assertEquals(RunState.RUNNING, made.read().state());
                begun.add(made);
            }

            @Override
            public void at(Point point) {
                points.add(point);
            }
        };
        long startNs = System.nanoTime();
        Outcome outcome = ModelRun.start(new TestModel(TestModel.PLAN), TestModel.TEXTS,
                RunOptions.in(folder, folder).presentations(5000).progress(progress));
        double tenths = (System.nanoTime() - startNs) * 1e-8;

        assertEquals(List.of(outcome.folder()), begun);
        assertTrue(points.size() <= tenths + 2, points.size() + " points in " + tenths + " tenths of a second");
        Progress.Point last = points.getLast();
        assertEquals(5000, last.done());
        assertEquals(5000, last.total());
        assertEquals(0, last.secondsLeft());
        assertEquals(5000, last.latest().get("presentation"));
        assertTrue(last.latest().containsKey("rec_norm"));
        assertTrue(last.perSecond() > 0);
    }

    @Test
    void noPresentationIsTooFew() {
        assertThrows(UserError.class, () -> ModelRun.start(new TestModel(TestModel.PLAN), TestModel.TEXTS,
                RunOptions.in(folder, folder).presentations(0)));
        assertThrows(IllegalArgumentException.class, () -> TrainingPlan.of(0, 1, 0.25, 10));
    }

    private TestModel withData(Path file) {
        return new TestModel(TestModel.PLAN) {
            @Override
            public List<Path> data(Path modelFolder) {
                return List.of(file);
            }
        };
    }
}
