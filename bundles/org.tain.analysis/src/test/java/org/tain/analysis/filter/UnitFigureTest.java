package org.tain.analysis.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.analysis.RunFixture;
import org.tain.analysis.figure.Roles;
import org.tain.analysis.paint.Frame;
import org.tain.analysis.paint.Ground;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Region;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.run.RunFolder;

class UnitFigureTest {
    @TempDir
    Path folder;

    private static Painted paint(UnitFigure figure) {
        int width = (int) Math.ceil(figure.width());
        int height = (int) Math.ceil(figure.height());
        return Painted.of(figure, width, height, new Frame(width, height, 1, 0, 0), new Typefaces(), Ground.WHITE);
    }

    private static List<String> names(Painted painted, String kind) {
        return painted.regions().stream().filter(r -> r.kind().equals(kind)).map(Region::name).toList();
    }

    @Test
    void aNeuronIsShownFromOnOffAndBackWithItsHistory() throws Exception {
        RunFolder run = RunFolder.open(RunFixture.training(folder));
        Roles roles = Roles.of(run.network());
        List<UnitMoment> history = new ArrayList<>();
        LearnedFields fields = null;
        for (long point : run.weightPoints()) {
            fields = LearnedFields.read(run, roles, point);
            history.add(UnitMoment.of(fields, 5));
        }
        UnitFigure young = new UnitFigure("Small-1", fields, 5, List.of());
        UnitFigure whole = new UnitFigure("Small-1", fields, 5, history);
        assertEquals(List.of("ON", "OFF", "ON − OFF", "feedback Q"), names(paint(young), "picture"));
        assertEquals(List.of(), names(paint(young), "moment"), "while it is read");
        Painted painted = paint(whole);
        assertEquals(List.of("0", "0", "1", "1", "2", "2"), names(painted, "moment"), "forward above backward");
        assertEquals(5, painted.plots().size(), "spikes, both norms, symmetry, scale");
        assertTrue(painted.regions().stream().allMatch(r -> r.shape().getBounds2D().getMaxX() <= whole.width()
                && r.shape().getBounds2D().getMaxY() <= whole.height()), "it keeps within its size");
    }
}
