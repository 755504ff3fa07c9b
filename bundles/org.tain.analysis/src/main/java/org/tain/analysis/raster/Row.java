package org.tain.analysis.raster;

import java.awt.Color;

import org.tain.analysis.figure.RasterBand;
import org.tain.analysis.run.States.Trace;

/**
 * One row of a recording: the spikes of a population, or one state of one neuron over time.
 *
 * @param key its name, for hiding and stretching
 * @param weight its height before rows are stretched to the room there is
 * @param band the spikes; null of a trace
 * @param trace the state; null of a band
 * @param neuron whose state
 */
record Row(String key, double weight, RasterBand band, Trace trace, int neuron, Color color) {
    private static final double TRACE = 76;

    static Row of(RasterBand band, double stretch) {
        return new Row(band.population(), band.height() * stretch, band, null, -1, band.color());
    }

    static Row of(Trace trace, int neuron, double stretch, Color color) {
        return new Row(key(trace), TRACE * stretch, null, trace, neuron, color);
    }

    /** The name of a state, such as {@code cell.v}. */
    static String key(Trace trace) {
        return trace.population() + "." + trace.state();
    }

    boolean isBand() {
        return band != null;
    }
}
