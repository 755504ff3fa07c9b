package org.tain.runtime.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.tain.runtime.network.SpikeTrain;

/** Spikes as the synapses see them. */
class SynapseSpikesTest {

    private static SpikeTrain spikesAtSteps1And3Of4() {
        SpikeTrain train = new SpikeTrain("cells", 5, 2);
        for (int step = 0; step < 4; step++) {
            if (step % 2 == 1) {
                train.add(step);
            }
            train.closeStep();
        }
        return train;
    }

    private static String seen(SynapseSpikes spikes, int steps) {
        StringBuilder text = new StringBuilder();
        for (int step = 0; step < steps; step++) {
            for (int k = spikes.from(step); k < spikes.to(step); k++) {
                text.append(step).append(':').append(spikes.neurons()[k]).append(' ');
            }
        }
        return text.toString().strip();
    }

    @Test
    void areLaterByTheDelayAlsoBeyondTheEnd() {
        assertEquals("3:1 5:3", seen(new SynapseSpikes(spikesAtSteps1And3Of4(), 2, false), 9));
        assertEquals("1:1 3:3", seen(new SynapseSpikes(spikesAtSteps1And3Of4(), 0, false), 9));
    }

    @Test
    void ofTheLastPresentationAreSeenOnlyWhenTheyLiveOn() {
        SpikeTrain train = spikesAtSteps1And3Of4();
        train.carryOver();
        train.add(4);
        train.closeStep();
        assertEquals("1:3 2:4", seen(new SynapseSpikes(train, 2, true), 5));
        assertEquals("2:4", seen(new SynapseSpikes(train, 2, false), 5));
    }

    @Test
    void cannotBeSeenBeforeTheyAreFired() {
        SpikeTrain train = spikesAtSteps1And3Of4();
        assertThrows(IllegalArgumentException.class, () -> new SynapseSpikes(train, -1, false));
    }
}
