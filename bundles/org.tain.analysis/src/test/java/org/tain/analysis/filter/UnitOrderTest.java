package org.tain.analysis.filter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.RunFixture;
import org.tain.analysis.figure.Roles;
import org.tain.analysis.run.RunFolder;
import org.tain.runtime.UserError;
import org.tain.runtime.network.StateArray;
import org.tain.runtime.record.WeightFile;

class UnitOrderTest {
    @TempDir
    Path folder;
    private LearnedFields fields;

    @BeforeEach
    void readRun() throws Exception {
        RunFolder run = RunFolder.open(RunFixture.training(folder));
        float[] some = {3, Float.NaN, 1, 2, 2, Float.NaN, 9, 0, 5};
        WeightFile.write(folder.resolve("units/some-000000100.h5"), "Small", 100,
                List.of(new StateArray("/layers/hidden/some", "1", List.of(some.length), some)));
        fields = LearnedFields.read(run, Roles.of(run.network()), 100);
    }

    private int[] chosen(String conditions) {
        return new UnitOrder("index", false, UnitFilter.of(conditions)).of(fields);
    }

    @Test
    void equalOnesKeepTheirOrderAndThoseWithoutAValueComeLast() {
        assertArrayEquals(new int[] {7, 2, 3, 4, 0, 8, 6, 1, 5}, new UnitOrder("some", false, UnitFilter.ALL).of(fields));
        assertArrayEquals(new int[] {6, 8, 0, 3, 4, 2, 7, 1, 5}, new UnitOrder("some", true, UnitFilter.ALL).of(fields));
        assertArrayEquals(IntStream.range(0, 9).toArray(), new UnitOrder("none", true, UnitFilter.ALL).of(fields));
    }

    @Test
    void conditionsAreAllHeldAndIndicesAreOneSet() {
        assertArrayEquals(IntStream.range(0, 9).toArray(), chosen(" "));
        assertArrayEquals(new int[] {0, 6, 8}, chosen("some > 2"));
        assertArrayEquals(new int[] {0, 8}, chosen("some>2, some <= 5.0e0"));
        assertArrayEquals(new int[] {3, 4}, chosen("some = 2"));
        assertArrayEquals(new int[] {1, 2, 3, 6}, chosen("1-3, 6"));
        assertArrayEquals(new int[] {1, 2, 3, 6}, chosen("1 .. 3 6"));
        assertArrayEquals(new int[] {6}, chosen("1-3, 6 and some > 2"));
        assertArrayEquals(new int[] {}, chosen("50-60"));
    }

    @Test
    void whatIsNoConditionIsToldInASentence() {
        for (String wrong : List.of("some", "some >", "some > x", "> 3", "1-", "1 to 3", "some > 1.2.3")) {
            String message = assertThrows(UserError.class, () -> UnitFilter.of(wrong), wrong).getMessage();
            assertTrue(message.contains("is no condition; write such as"), message);
        }
        String message = assertThrows(UserError.class, () -> chosen("sone > 1")).getMessage();
        assertEquals("The run knows no \"sone\" of the neurons of hidden; there are index, spikes, norm_W, norm_Q, "
                + "symmetry, scale, some.", message);
    }
}
