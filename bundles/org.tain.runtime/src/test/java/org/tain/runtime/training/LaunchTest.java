package org.tain.runtime.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.UserError;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;

/** The generated class runs again from the folder of a run. */
class LaunchTest {
    @TempDir
    Path folder;
    private final TestModel model = new TestModel(TestModel.PLAN);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private RunFolder first;

    @BeforeEach
    void runOnce() {
        first = ModelRun.start(model, TestModel.TEXTS, RunOptions.in(folder, folder).seed(3).presentations(50))
                .folder();
    }

    @Test
    void aRunIsRepeatedBesideTheFirst() throws IOException {
        Outcome second = launch(first.path());

        assertEquals(folder.resolve("Mirror-2"), second.folder().path());
        for (String file : TrainingTest.files(first.path())) {
            if (!file.equals("run.json")) {
                assertEquals(-1, Files.mismatch(first.path().resolve(file), second.folder().path().resolve(file)),
                        file);
            }
        }
        RunFile run = second.folder().read();
        assertEquals(first.read().finalMeasures(), run.finalMeasures());
        assertEquals(first.read().parameters(), run.parameters());
        assertEquals(first.read().model(), run.model());
        assertEquals(3, run.seed());
        String text = printed.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith(second.folder().path() + System.lineSeparator() + "finished"), text);
        assertTrue(text.contains("rec_norm "), text);
    }

    @Test
    void optionsChangeOnlyWhatTheySay() {
        Outcome second = launch(folder, "--from", first.path().toString(), "--presentations", "20", "--seed", "4",
                "--runs",
                folder.resolve("elsewhere").toString());

        assertEquals(folder.resolve("elsewhere/Mirror-1"), second.folder().path());
        assertEquals(20, second.folder().read().presentations());
        assertEquals(4, second.folder().read().seed());
        assertEquals(folder.toString(), second.folder().read().folder().model());
    }

    @Test
    void faultsOfTheUserAreSentences() throws IOException {
        assertTrue(fault(folder).contains("holds no run.json"));
        assertTrue(fault(first.path(), "--seed").contains("--seed needs a value"));
        assertTrue(fault(first.path(), "--seed", "one").contains("--seed needs a whole number, not \"one\""));
        assertTrue(fault(first.path(), "--speed", "1").contains("--speed is not known"));
        Files.writeString(first.model(), "network Changed\n");
        assertTrue(fault(first.path()).contains("was changed after it ran"));
    }

    @Test
    void theFolderOfAnotherModelIsRefused() {
        TestModel other = new TestModel(TestModel.PLAN) {
            @Override
            public String name() {
                return "Other";
            }
        };
        assertThrows(UserError.class, () -> new Launch(other, stream(), () -> false).run(first.path()));
    }

    private Outcome launch(Path here, String... arguments) {
        return new Launch(model, stream(), () -> false).run(here, arguments);
    }

    private String fault(Path here, String... arguments) {
        return assertThrows(UserError.class, () -> launch(here, arguments)).getMessage();
    }

    private PrintStream stream() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }
}
