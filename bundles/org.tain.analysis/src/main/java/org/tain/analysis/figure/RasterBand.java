package org.tain.analysis.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

import org.tain.analysis.paint.Axis;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Range;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.Text;

/** The spikes of one population: neuron 0 at the bottom, one tick for each spike. */
public record RasterBand(String population, int size, boolean onOff, Color color, Spikes spikes) {
    /** Beyond so many spikes the ticks are painted as a picture, or they hide each other and take long. */
    private static final int MOST_TICKS = 6_000;
    private static final double LEAST_TICK = 3.6;
    private static final double LARGEST_TICK = 14;
    private static final double SPARSE_TICK = 7;
    private static final int SPARSE = 60;
    private static final int SHADES = 6;

    /** The height at which it looks as meant. */
    public double height() {
        return Math.clamp(7.8 * Math.sqrt(size), 38, 190);
    }

    /** All its neurons, each taking up 1. */
    public Range neurons() {
        return new Range(-0.5, size - 0.5);
    }

    /** The axis of some of its neurons, without a name. */
    public static Axis axis(Range neurons, double height) {
        Axis axis = Axis.over(Text.of(""), neurons, false, (int) Math.clamp(height / 28, 2, 8));
        return new Axis(axis.label(), axis.from(), axis.to(), false,
                axis.ticks().stream().filter(tick -> tick == Math.rint(tick)).toList());
    }

    /** Paints the name of the population, left of the band. */
    public void name(Canvas canvas, Rectangle2D box, double right) {
        double middle = box.getCenterY();
        canvas.text(population, right, middle, Style.HEADING.in(color), Anchor.END);
        String neurons = size == 1 ? "1 neuron" : Numbers.whole(size) + " neurons";
        canvas.text(neurons, right, middle + 13, Style.NOTE, Anchor.END);
    }

    /** Paints the spikes that the axes of a plot, times in ms and neurons, have room for. */
    public void paint(Canvas canvas, Plot plot) {
        Rectangle2D box = plot.area();
        canvas.region(box, "population", population, -1);
        canvas.line(box.getMinX(), box.getMaxY() + 3, box.getMaxX(), box.getMaxY() + 3, Palette.RULE, 0.75);
        double half = size / 2.0 - 0.5;
        if (onOff && plot.yAxis().range().contains(half)) {
            double border = plot.y(half);
            canvas.line(box.getMinX(), border, box.getMaxX(), border, Palette.RULE, 0.75);
            canvas.text("OFF", box.getMaxX() - 3, Math.max(box.getMinY() + 11, border - 5), Style.NOTE, Anchor.END);
            canvas.text("ON", box.getMaxX() - 3, Math.min(box.getMaxY(), border + 14), Style.NOTE, Anchor.END);
        }
        Range time = plot.xAxis().range();
        int from = spikes.from(time.from());
        int to = spikes.from(Math.nextUp(time.to()));
        if (to - from > MOST_TICKS) {
            picture(canvas, plot, from, to);
        } else {
            ticks(canvas, plot, from, to);
        }
    }

    private void ticks(Canvas canvas, Plot plot, int from, int to) {
        Range shown = plot.yAxis().range();
        double perNeuron = plot.area().getHeight() / shown.length();
        double half = Math.max(to - from < SPARSE ? SPARSE_TICK : LEAST_TICK, Math.min(LARGEST_TICK, 0.8 * perNeuron))
                / 2;
        Path2D path = new Path2D.Double();
        for (int i = from; i < to; i++) {
            if (shown.contains(spikes.neuron()[i])) {
                double x = plot.x(spikes.timeMs(i));
                double y = plot.y(spikes.neuron()[i]);
                path.moveTo(x, y - half);
                path.lineTo(x, y + half);
            }
        }
        canvas.draw(path, color, 1.5);
    }

    /** Every spike a dot; where several meet the dot is stronger, so that bursts are seen among the others. */
    private void picture(Canvas canvas, Plot plot, int from, int to) {
        double dots = canvas.dotsPerPixel();
        Rectangle2D box = plot.area();
        double left = Math.floor(box.getMinX() * dots) / dots;
        double top = Math.floor(box.getMinY() * dots) / dots;
        int width = (int) Math.ceil((box.getMaxX() - left) * dots);
        int height = (int) Math.ceil((box.getMaxY() - top) * dots);
        byte[] counts = new byte[width * height];
        Range shown = plot.yAxis().range();
        double perMs = box.getWidth() * dots / plot.xAxis().range().length();
        double perNeuron = box.getHeight() * dots / shown.length();
        double x0 = (box.getMinX() - left) * dots - plot.xAxis().from() * perMs;
        double y0 = (box.getMaxY() - top) * dots + shown.from() * perNeuron;
        int thick = (int) Math.max(1, Math.round(Math.min(perNeuron, 1.5 * dots)));
        for (int i = from; i < to; i++) {
            int neuron = spikes.neuron()[i];
            int x = Math.clamp((int) (x0 + spikes.timeMs(i) * perMs), 0, width - 1);
            int y = (int) (y0 - neuron * perNeuron) - thick / 2;
            for (int row = Math.max(0, y); shown.contains(neuron) && row < Math.min(height, y + thick); row++) {
                int at = row * width + x;
                counts[at] = (byte) Math.min(counts[at] + 1, SHADES);
            }
        }
        canvas.picture(picture(counts, width, canvas.shown(color)), left, top, 1 / dots);
    }

    private static BufferedImage picture(byte[] counts, int width, Color color) {
        int[] shades = new int[SHADES + 1];
        for (int k = 1; k <= SHADES; k++) {
            int alpha = 255 - (int) (150 * Math.pow(0.6, k - 1));
            shades[k] = alpha << 24 | color.getRGB() & 0xffffff;
        }
        BufferedImage picture = new BufferedImage(width, counts.length / width, BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[width];
        for (int y = 0; y < counts.length / width; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = shades[counts[y * width + x]];
            }
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        return picture;
    }
}
