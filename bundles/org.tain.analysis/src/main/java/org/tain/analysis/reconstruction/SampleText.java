package org.tain.analysis.reconstruction;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.tain.analysis.measure.Tile;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Region;

/** What is said of a sample under the pointer. */
final class SampleText {
    private SampleText() {
    }

    static String of(Sample sample, Region region, Point2D at) {
        String text = "sample " + sample.number() + ", " + ReconstructionSheet.after(sample.point()) + "\n"
                + (sample.isSilent()
                        ? "no reconstruction: the input layer stayed silent"
                        : "cosine of stimulus and reconstruction " + Numbers.significant(sample.cosine(), 3))
                + "\nloss " + Numbers.significant(sample.loss(), 4) + ", "
                + Numbers.significant(sample.relativeLoss(), 3) + " of that of silence\nspikes: first answer "
                + sample.spikes().early() + ", code " + sample.spikes().code() + ", reconstruction "
                + sample.spikes().late();
        return text + "\n" + pixel(sample, region, at);
    }

    private static String pixel(Sample sample, Region region, Point2D at) {
        Tile tile = sample.stimulus();
        Rectangle2D box = region.shape().getBounds2D();
        int column = (int) Math.clamp((at.getX() - box.getX()) / box.getWidth() * tile.columns(), 0,
                tile.columns() - 1.0);
        int row = (int) Math.clamp((at.getY() - box.getY()) / box.getHeight() * tile.rows(), 0, tile.rows() - 1.0);
        int pixel = row * tile.columns() + column;
        return "row " + row + ", column " + column + ": stimulus "
                + Numbers.significant(sample.stimulus().values()[pixel], 3) + ", first answer "
                + Numbers.significant(sample.early().values()[pixel], 3) + ", reconstruction "
                + Numbers.significant(sample.late().values()[pixel], 3);
    }
}
