package org.tain.runtime.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class StateArrayTest {

    @Test
    void readsAndWritesTheArrayItself() {
        float[] live = new float[6];
        StateArray array = new StateArray("/projections/W/weights", "mV", List.of(2, 3), live);
        array.set(4, 0.1);

        assertEquals(0.1f, live[4]);
        assertEquals(0.1f, array.get(4));
        assertEquals(6, array.length());
    }

    @Test
    void refusesAShapeThatIsNotThatOfTheArray() {
        assertThrows(IllegalArgumentException.class, () -> new StateArray("/a", "1", List.of(2, 2), new int[3]));
    }
}
