package org.tain.analysis.filter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.RunFixture;
import org.tain.analysis.figure.MissingData;
import org.tain.analysis.figure.Roles;
import org.tain.analysis.measure.Symmetry;
import org.tain.analysis.run.HdfArray;
import org.tain.analysis.run.RunFolder;
import org.tain.runtime.network.StateArray;
import org.tain.runtime.record.WeightFile;

class LearnedFieldsTest {
    private static final int UNITS = RunFixture.HIDDEN;

    @TempDir
    Path folder;
    private RunFolder run;
    private Roles roles;

    @BeforeEach
    void makeRun() throws IOException, MissingData {
        run = RunFolder.open(RunFixture.training(folder));
        roles = Roles.of(run.network());
    }

    private LearnedFields fields() throws MissingData {
        return LearnedFields.read(run, roles, 100);
    }

    private static double[] values(LearnedFields fields, String measure) {
        return fields.measure(measure).orElseThrow().values();
    }

    @Test
    void normsAndSymmetryAreThoseOfEachNeuronAlone() throws MissingData {
        LearnedFields fields = fields();
        HdfArray w = run.weights("W", 100).orElseThrow();
        HdfArray q = run.weights("Q", 100).orElseThrow();
        for (int unit = 0; unit < UNITS; unit++) {
            double[] to = w.column(unit);
            double[] back = q.row(unit);
            assertEquals(norm(to), values(fields, "norm_W")[unit], 1e-9);
            assertEquals(norm(back), values(fields, "norm_Q")[unit], 1e-9);
            assertEquals(Symmetry.correlation(column(to), row(back)), values(fields, "symmetry")[unit], 1e-9);
        }
        assertEquals("mV", fields.measure("norm_W").orElseThrow().unit());
    }

    private static double norm(double[] values) {
        return Math.sqrt(IntStream.range(0, values.length).mapToDouble(i -> values[i] * values[i]).sum());
    }

    private static HdfArray column(double[] values) {
        return new HdfArray(new int[] {values.length, 1}, floats(values), "mV");
    }

    private static HdfArray row(double[] values) {
        return new HdfArray(new int[] {1, values.length}, floats(values), "mV");
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        IntStream.range(0, floats.length).forEach(i -> floats[i] = (float) values[i]);
        return floats;
    }

    @Test
    void spikesAreAveragedOverTheFixedSamples() throws MissingData {
        // sample s makes neuron s mod 9 fire twice: 0 to 6 answer two of the sixteen samples, 7 and 8 one
        double[] expected = IntStream.range(0, UNITS).mapToDouble(unit -> unit < 7 ? 0.25 : 0.125).toArray();
        assertArrayEquals(expected, values(fields(), "spikes"));
    }

    @Test
    void scalingFactorsAndResultsOfOtherProgramsAreKnown() throws MissingData {
        float[] orientation = {0, 10, 20, 30, 40, 50, 60, 70, Float.NaN};
        WeightFile.write(folder.resolve("units/gabor-000000100.h5"), "Small", 100,
                List.of(new StateArray("/layers/hidden/orientation", "deg", List.of(UNITS), orientation),
                        new StateArray("/layers/other/orientation", "deg", List.of(UNITS), new float[UNITS]),
                        new StateArray("/layers/hidden/pairs", "1", List.of(2), new float[2])));
        LearnedFields fields = fields();
        assertEquals(List.of("index", "spikes", "norm_W", "norm_Q", "symmetry", "scale", "orientation"),
                fields.measures().stream().map(UnitMeasure::name).toList());
        assertEquals(0.5, values(fields, "scale")[1]);
        assertEquals("30 deg", fields.measure("orientation").orElseThrow().text(3));
        assertTrue(LearnedFields.read(run, roles, 200).measure("orientation").isEmpty(), "of another point");
    }

    @Test
    void onAndOffAddUpToTheDifference() throws MissingData {
        LearnedFields fields = fields();
        double[] on = fields.channel(4, 0).values();
        double[] off = fields.channel(4, 1).values();
        double[] difference = fields.difference(4).values();
        for (int p = 0; p < difference.length; p++) {
            assertEquals(on[p] - off[p], difference[p], 1e-6);
        }
        assertEquals(101, on[0], "the bar of the fixture");
    }

    @Test
    void whatWasNotRecordedIsMissing() {
        Roles other = new Roles(roles.stimulus(), "visible", "hidden", "V", null);
        String message = assertThrows(MissingData.class, () -> LearnedFields.read(run, other, 100)).getMessage();
        assertEquals("the weights of V were not recorded", message);
        Roles crossed = new Roles(roles.stimulus(), "visible", "hidden", "Q", null);
        assertThrows(MissingData.class, () -> LearnedFields.read(run, crossed, 100), "not of the shape of the layer");
    }
}
