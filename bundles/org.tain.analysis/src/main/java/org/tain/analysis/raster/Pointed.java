package org.tain.analysis.raster;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.OptionalInt;

import org.tain.analysis.figure.RasterBand;
import org.tain.analysis.figure.Spikes;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.run.NetworkFile.Stimulus;
import org.tain.analysis.run.States.Trace;

/**
 * What is at a point of a recording.
 *
 * @param population of the row
 * @param neuron the neuron of the nearest spike, else the one at the point's height
 * @param text what there is to say
 */
public record Pointed(String population, int neuron, String text) {
    private static final double REACH = 6;

    static Pointed at(Recording recording, Row row, Plot plot, Point2D at) {
        double ms = plot.valueX(at.getX());
        return row.isBand() ? ofBand(recording, row.band(), plot, at, ms) : ofTrace(row.trace(), row.neuron(), ms);
    }

    private static Pointed ofBand(Recording recording, RasterBand band, Plot plot, Point2D at, double ms) {
        Spikes spikes = band.spikes();
        double reachMs = REACH * plot.xAxis().range().length() / plot.area().getWidth();
        double reach = Math.max(0.5, REACH * plot.yAxis().range().length() / plot.area().getHeight());
        OptionalInt nearest = spikes.nearest(ms, plot.valueY(at.getY()), reachMs, reach);
        int neuron = nearest.isPresent()
                ? spikes.neuron()[nearest.getAsInt()]
                : Math.clamp(Math.round(plot.valueY(at.getY())), 0, band.size() - 1);
        StringBuilder text = new StringBuilder(band.population()).append(' ').append(neuron)
                .append(pixel(recording, band, neuron));
        if (nearest.isPresent()) {
            double spikeMs = spikes.timeMs(nearest.getAsInt());
            text.append("\nspike at ").append(Numbers.significant(spikeMs, 7)).append(" ms");
            recording.bouts().stream().filter(bout -> bout.has(band.population(), spikeMs))
                    .forEach(bout -> text.append(", ").append(bout.name()).append(" bout"));
        } else {
            text.append("\n").append(Numbers.significant(ms, 4)).append(" ms, no spike here");
        }
        return new Pointed(band.population(), neuron, text.append('\n').append(shown(band, plot)).toString());
    }

    private static String shown(RasterBand band, Plot plot) {
        Spikes spikes = band.spikes();
        int count = spikes.from(Math.nextUp(plot.xAxis().to())) - spikes.from(plot.xAxis().from());
        return band.population() + ": " + Numbers.whole(count) + (count == 1 ? " spike of " : " spikes of ")
                + Numbers.whole(band.size()) + (band.size() == 1 ? " neuron" : " neurons") + " in the shown time";
    }

    private static String pixel(Recording recording, RasterBand band, int neuron) {
        Stimulus stimulus = recording.network().stimulus();
        if (stimulus == null || !stimulus.layer().equals(band.population())) {
            return "";
        }
        int pixel = neuron % stimulus.pixels();
        String cell = !band.onOff() ? "" : neuron < stimulus.pixels() ? " ON," : " OFF,";
        return "," + cell + " row " + pixel / stimulus.columns() + ", column " + pixel % stimulus.columns();
    }

    private static Pointed ofTrace(Trace trace, int neuron, double ms) {
        double[] times = trace.timeMs();
        int found = Arrays.binarySearch(times, ms);
        int after = Math.clamp(found < 0 ? -found - 1 : found, 0, times.length - 1);
        int record = after > 0 && ms - times[after - 1] < times[after] - ms ? after - 1 : after;
        String unit = trace.values().unit();
        String text = trace.population() + " " + neuron + "\n" + trace.state() + " = "
                + Numbers.significant(trace.values().at(record, neuron), 5)
                + (unit.isBlank() || unit.equals("1") ? "" : " " + unit) + " at "
                + Numbers.significant(times[record], 7) + " ms";
        return new Pointed(trace.population(), neuron, text);
    }
}
