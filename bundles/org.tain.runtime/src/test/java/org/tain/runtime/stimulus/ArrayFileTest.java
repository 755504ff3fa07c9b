package org.tain.runtime.stimulus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.UserError;
import org.tain.runtime.random.Draws;
import org.tain.runtime.random.Philox;

class ArrayFileTest {
    private static final Draws DRAWS = new Philox(1, "arrays");

    @TempDir
    Path model;

    @BeforeEach
    void fileOfTwoSamples() {
        try (WritableHdfFile file = HdfFile.write(model.resolve("prepared.h5"))) {
            file.putDataset("stimuli", new float[][][] {{{1, -2, 3}, {4, 5, 6}}, {{-7, 8, 9}, {10, 11, 12}}});
            file.putGroup("test").putDataset("small", new double[][][] {{{0.5}}, {{0.25}}, {{-0.125}}});
            file.putDataset("flat", new float[][] {{1, 2}, {3, 4}});
            file.putDataset("whole", new int[][][] {{{1}}});
            file.putDataset("broken", new float[][][] {{{1}}, {{Float.NaN}}});
        }
    }

    @Test
    void samplesAreShownInOrder() {
        Stimulus prepared = ArrayFile.in(model, "prepared.h5").inOrder().splitOnOff().make();
        assertEquals(new Shape(2, 2, 3), prepared.shape());
        Frame frame = prepared.newFrame();
        prepared.show(DRAWS, 3, frame);
        assertEquals(1, frame.source()[0]);
        assertArrayEquals(new float[] {-7, 8, 9, 10, 11, 12}, frame.pixels());
        assertArrayEquals(new float[] {0, 8, 9, 10, 11, 12, 7, 0, 0, 0, 0, 0}, frame.signal());
        assertEquals("prepared.h5", prepared.files().getFirst().path());
        assertEquals(64, prepared.files().getFirst().sha256().length());
    }

    @Test
    void anotherDatasetOfDoublesIsShownAtRandom() {
        Stimulus prepared = ArrayFile.in(model, "prepared.h5").dataset("/test/small").make();
        Frame frame = prepared.newFrame();
        float[] values = {0.5f, 0.25f, -0.125f};
        for (int presentation = 0; presentation < 20; presentation++) {
            prepared.show(DRAWS, presentation, frame);
            assertEquals(values[DRAWS.below(3, presentation, 0)], frame.signal()[0]);
        }
    }

    @Test
    void whatDoesNotFitIsNamed() throws IOException {
        assertFault("nowhere.h5", "/stimuli", "array file \"nowhere.h5\" in " + model
                + " does not exist; relative paths start at the folder of the .tain file");
        assertFault("prepared.h5", "/stimulus", "has no dataset \"/stimulus\"; at its root it has ");
        assertFault("prepared.h5", "/test", "has no dataset \"/test\";");
        assertFault("prepared.h5", "/flat/deeper", "has no dataset \"/flat/deeper\"");
        assertFault("prepared.h5", "/flat",
                "has in \"/flat\" the shape [2, 2]; it must be [samples, rows, columns], none of them 0");
        assertFault("prepared.h5", "/whole", "values of type int; they must be float32 or float64");
        assertFault("prepared.h5", "/broken", "sample 1 of \"/broken\" in array file \"prepared.h5\" in " + model
                + " holds NaN; all values must be finite numbers");
        Files.writeString(model.resolve("text.h5"), "not HDF5 at all");
        assertFault("text.h5", "/stimuli", "cannot be read as HDF5");
    }

    private void assertFault(String file, String dataset, String part) {
        UserError error = assertThrows(UserError.class, () -> ArrayFile.in(model, file).dataset(dataset).make());
        assertTrue(error.getMessage().contains(part), error.getMessage());
    }
}
