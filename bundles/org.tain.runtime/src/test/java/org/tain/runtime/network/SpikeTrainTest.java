package org.tain.runtime.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpikeTrainTest {

    @Test
    void keepsTheSpikesOfEachStep() {
        SpikeTrain train = new SpikeTrain("hidden", 10, 0);
        step(train, 3, 7);
        step(train);
        step(train, 0, 1, 9);

        assertEquals(3, train.steps());
        assertEquals(5, train.total());
        assertArrayEquals(new int[] {3, 7}, spikes(train, 0));
        assertArrayEquals(new int[] {}, spikes(train, 1));
        assertArrayEquals(new int[] {0, 1, 9}, spikes(train, 2));
        assertEquals(0, train.count(1));
        assertEquals(3, train.count(2));
    }

    @Test
    void everyStepBeforeTheFirstIsSilentAfterClear() {
        SpikeTrain train = new SpikeTrain("hidden", 4, 3);
        step(train, 0, 1);
        step(train, 2);
        train.clear();

        assertEquals(0, train.steps());
        assertEquals(0, train.total());
        for (int step = -3; step < 0; step++) {
            assertEquals(0, train.count(step), "step " + step);
        }
        step(train, 3);
        assertArrayEquals(new int[] {3}, spikes(train, 0));
    }

    @Test
    void theEndOfAPresentationBecomesThePastOfTheNext() {
        SpikeTrain train = new SpikeTrain("hidden", 10, 2);
        step(train, 1);
        step(train, 2, 3);
        step(train, 4);
        train.carryOver();

        assertEquals(0, train.steps());
        assertEquals(0, train.total());
        assertArrayEquals(new int[] {2, 3}, spikes(train, -2));
        assertArrayEquals(new int[] {4}, spikes(train, -1));
        step(train, 5);
        assertArrayEquals(new int[] {5}, spikes(train, 0));
        assertEquals(1, train.total(), "the past does not count");
    }

    @Test
    void aPresentationShorterThanThePastKeepsWhatWasBeforeIt() {
        SpikeTrain train = new SpikeTrain("hidden", 10, 3);
        step(train, 1);
        step(train, 2);
        train.carryOver();
        step(train, 3);
        train.carryOver();

        assertArrayEquals(new int[] {1}, spikes(train, -3));
        assertArrayEquals(new int[] {2}, spikes(train, -2));
        assertArrayEquals(new int[] {3}, spikes(train, -1));
    }

    @Test
    void growsWithTheSpikesAndMatchesAPlainListOfLists() {
        Random random = new Random(5);
        int history = 7;
        SpikeTrain train = new SpikeTrain("visible", 3, history);
        List<int[]> all = new ArrayList<>();
        for (int s = 0; s < history; s++) {
            all.add(new int[0]);
        }
        for (int presentation = 0; presentation < 5; presentation++) {
            int steps = 1 + random.nextInt(400);
            for (int s = 0; s < steps; s++) {
                int[] neurons = random.ints(0, 3).limit(random.nextInt(4)).distinct().sorted().toArray();
                all.add(neurons);
                step(train, neurons);
            }
            for (int s = -history; s < steps; s++) {
                assertArrayEquals(all.get(all.size() - steps + s), spikes(train, s),
                        "presentation " + presentation + ", step " + s);
            }
            train.carryOver();
        }
    }

    @Test
    void refusesAPopulationWithoutNeurons() {
        assertThrows(IllegalArgumentException.class, () -> new SpikeTrain("hidden", 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new SpikeTrain("hidden", 1, -1));
    }

    private static void step(SpikeTrain train, int... neurons) {
        for (int neuron : neurons) {
            train.add(neuron);
        }
        train.closeStep();
    }

    private static int[] spikes(SpikeTrain train, int step) {
        return java.util.Arrays.copyOfRange(train.neurons(), train.from(step), train.to(step));
    }
}
