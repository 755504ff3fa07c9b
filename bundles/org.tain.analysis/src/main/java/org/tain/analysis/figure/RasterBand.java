package org.tain.analysis.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Style;
import org.tain.runtime.record.Raster;

/** The spikes of one population: neuron 0 at the bottom, one tick for each spike. */
record RasterBand(String population, int size, boolean onOff, Color color) {
    /** Beyond so many spikes the ticks are painted as a picture, or they hide each other and the SVG file is huge. */
    private static final int MOST_TICKS = 6_000;
    private static final double DOTS_PER_PIXEL = 4;
    private static final double LEAST_TICK = 3.6;
    private static final double SPARSE_TICK = 7;
    private static final int SPARSE = 60;

    /** The height at which it looks as meant. */
    double height() {
        return Math.clamp(7.8 * Math.sqrt(size), 38, 190);
    }

    /** Paints the band into a rectangle, its name to the left. */
    void paint(Canvas canvas, Plot time, Raster raster, Rectangle2D box) {
        canvas.region(box, "population", population, -1);
        canvas.line(box.getMinX(), box.getMaxY() + 3, box.getMaxX(), box.getMaxY() + 3, Palette.RULE, 0.75);
        double middle = box.getCenterY();
        canvas.text(population, box.getMinX() - 12, middle, Style.HEADING.in(color), Anchor.END);
        String neurons = size == 1 ? "1 neuron" : Numbers.whole(size) + " neurons";
        canvas.text(neurons, box.getMinX() - 12, middle + 13, Style.NOTE, Anchor.END);
        if (onOff) {
            canvas.line(box.getMinX(), middle - 4, box.getMaxX(), middle - 4, Palette.RULE, 0.75);
            canvas.text("OFF", box.getMaxX() - 3, box.getMinY() + 11, Style.NOTE, Anchor.END);
            canvas.text("ON", box.getMaxX() - 3, middle + 10, Style.NOTE, Anchor.END);
        }
        int layer = raster.names().indexOf(population);
        int spikes = 0;
        for (int other : raster.layer()) {
            spikes += other == layer ? 1 : 0;
        }
        if (spikes > MOST_TICKS) {
            picture(canvas, time, raster, layer, box);
        } else {
            ticks(canvas, time, raster, layer, spikes, box);
        }
    }

    private double tick(Rectangle2D box, int spikes) {
        return Math.max(spikes < SPARSE ? SPARSE_TICK : LEAST_TICK, Math.min(14, 0.8 * box.getHeight() / size));
    }

    private double height(int neuron, Rectangle2D box) {
        return box.getMaxY() - (neuron + 0.5) / size * box.getHeight();
    }

    private void ticks(Canvas canvas, Plot time, Raster raster, int layer, int spikes, Rectangle2D box) {
        Path2D path = new Path2D.Double();
        double half = tick(box, spikes) / 2;
        for (int i = 0; i < raster.size(); i++) {
            if (raster.layer()[i] == layer && raster.timeMs(i) <= time.xAxis().to()) {
                double x = time.x(raster.timeMs(i));
                double y = height(raster.index()[i], box);
                path.moveTo(x, y - half);
                path.lineTo(x, y + half);
            }
        }
        canvas.draw(path, color, 1.5);
    }

    private void picture(Canvas canvas, Plot time, Raster raster, int layer, Rectangle2D box) {
        BufferedImage picture = new BufferedImage((int) (box.getWidth() * DOTS_PER_PIXEL) + 1,
                (int) (box.getHeight() * DOTS_PER_PIXEL) + 1, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < raster.size(); i++) {
            if (raster.layer()[i] == layer && raster.timeMs(i) <= time.xAxis().to()) {
                int x = (int) ((time.x(raster.timeMs(i)) - box.getMinX()) * DOTS_PER_PIXEL);
                int y = (int) ((height(raster.index()[i], box) - box.getMinY()) * DOTS_PER_PIXEL);
                for (int dot = 0; dot < 4; dot++) {
                    int row = Math.clamp(y + dot / 2, 0, picture.getHeight() - 1);
                    picture.setRGB(Math.clamp(x + dot % 2, 0, picture.getWidth() - 1), row, color.getRGB());
                }
            }
        }
        canvas.picture(picture, box.getMinX(), box.getMinY(), 1 / DOTS_PER_PIXEL);
    }
}
