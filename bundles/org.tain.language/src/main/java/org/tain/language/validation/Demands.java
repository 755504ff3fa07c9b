package org.tain.language.validation;

import static org.tain.language.tain.TainPackage.Literals.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EReference;
import org.tain.language.types.Type;
import org.tain.language.units.Dimension;
import org.tain.language.validation.Demand.Range;

/** What every number outside of types must be, by the feature that holds it. */
final class Demands {
    private static final Type TIME = Type.quantity(Dimension.TIME);
    private static final Type RATE = Type.quantity(Dimension.NONE.over(Dimension.TIME));

    private Demands() {
    }

    static Map<EReference, Demand> all() {
        Map<EReference, Demand> all = new LinkedHashMap<>();
        stimuli(all);
        network(all);
        programme(all);
        return Map.copyOf(all);
    }

    private static void stimuli(Map<EReference, Demand> all) {
        number(all, WHITEN__POWER, Range.NOT_NEGATIVE, "the power of the whitening filter");
        number(all, WHITEN__CUTOFF, Range.POSITIVE, "the cutoff of the whitening filter");
        number(all, PATCH__ROWS, Range.SIZE, "the number of rows");
        number(all, PATCH__COLUMNS, Range.SIZE, "the number of columns");
        number(all, PATCH__BORDER, Range.INDEX, "the border");
        number(all, NORMALISE__FLOOR, Range.NOT_NEGATIVE, "the floor of the normalisation");
        number(all, CLIP__BOUND, Range.POSITIVE, "the bound to clip at");
        time(all, PRESENTATION__DURATION, Range.POSITIVE, "the duration of a presentation");
        time(all, PRESENTATION__START, Range.NOT_NEGATIVE, "the start of the pulse");
        time(all, PRESENTATION__END, Range.NOT_NEGATIVE, "the end of the pulse");
        all.put(PRESENTATION__AMPLITUDE, new Demand(Type.ANY, Range.ANY, false, "the amplitude"));
    }

    private static void network(Map<EReference, Demand> all) {
        number(all, LAYER__SIZE, Range.SIZE, "the size of a layer");
        number(all, NEURON_USE__SIZE, Range.SIZE, "the number of neurons");
        time(all, GIVEN_SPIKES__TIMES, Range.NOT_NEGATIVE, "the time of a spike");
        all.put(POISSON_SPIKES__RATE, new Demand(RATE, Range.NOT_NEGATIVE, false, "the rate of Poisson spikes"));
        time(all, DELAY__TOTAL, Range.ANY, "the delay");
        time(all, DELAY__AXONAL, Range.NOT_NEGATIVE, "the axonal delay");
        time(all, DELAY__DENDRITIC, Range.NOT_NEGATIVE, "the dendritic delay");
        number(all, HOMEOSTASIS__TARGET, Range.NOT_NEGATIVE, "the target of the homeostasis");
        number(all, HOMEOSTASIS__RATE, Range.POSITIVE, "the rate of the homeostasis");
        time(all, MEASURE__LATE, Range.NOT_NEGATIVE, "the beginning of the late spikes");
        time(all, MEASURE__FOURTH_BOUT, Range.NOT_NEGATIVE, "the beginning of the fourth bout");
    }

    private static void programme(Map<EReference, Demand> all) {
        number(all, TRAINING__PRESENTATIONS, Range.COUNT, "the number of presentations");
        number(all, TRAINING__SEED, Range.INDEX, "the seed");
        time(all, SIMULATION__DURATION, Range.POSITIVE, "the duration of the simulation");
        number(all, SIMULATION__SEED, Range.INDEX, "the seed");
        all.put(CLOCK__STEP, new Demand(TIME, Range.POSITIVE, false, "the step"));
        number(all, RECORD_MEASURES__INTERVAL, Range.COUNT, "the interval of the measures");
        time(all, RECORD_STATE__INTERVAL, Range.POSITIVE, "the interval of the record");
        number(all, CHECKPOINTS__INTERVAL, Range.COUNT, "the interval of the checkpoints");
        number(all, POINT__AT, Range.INDEX, "the number of a presentation");
    }

    private static void number(Map<EReference, Demand> all, EReference feature, Range range, String what) {
        all.put(feature, new Demand(Type.NUMBER, range, false, what));
    }

    private static void time(Map<EReference, Demand> all, EReference feature, Range range, String what) {
        all.put(feature, new Demand(TIME, range, true, what));
    }
}
