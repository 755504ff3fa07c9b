package org.tain.analysis.filter;

import java.util.LinkedHashMap;
import java.util.Map;

import org.tain.analysis.measure.Tile;

/**
 * One neuron at one recorded point of the training.
 *
 * @param point how many presentations had been shown
 * @param forward ON minus OFF of the weights to it
 * @param backward ON minus OFF of the weights back from it; null where there is no way back
 * @param values what was known of it, by the names of the measures
 */
public record UnitMoment(long point, Tile forward, Tile backward, Map<String, Double> values) {

    /** The neuron among the fields of a point. */
    public static UnitMoment of(LearnedFields fields, int neuron) {
        Map<String, Double> values = new LinkedHashMap<>();
        fields.measures().forEach(measure -> values.put(measure.name(), measure.values()[neuron]));
        return new UnitMoment(fields.point(), fields.difference(neuron),
                fields.hasBackward() ? fields.feedback(neuron) : null, values);
    }
}
