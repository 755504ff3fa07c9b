package org.tain.language.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class StepMultiplesTest {

    @Test
    void threeTenthsAreThreeStepsOfATenth() {
        assertTrue(0.3 % 0.1 > 0.05, "doubles would say no");
        assertEquals(3, StepMultiples.of(new BigDecimal("0.3"), new BigDecimal("0.1")).steps());
    }

    @Test
    void theTwoNearestMultiplesAreKnown() {
        StepMultiples multiples = StepMultiples.of(new BigDecimal("6.1"), new BigDecimal("0.25"));
        assertFalse(multiples.isMultiple());
        assertEquals(0, new BigDecimal("6").compareTo(multiples.below()));
        assertEquals(0, new BigDecimal("6.25").compareTo(multiples.above()));
        assertThrows(IllegalStateException.class, multiples::steps);
    }

    @Test
    void aStepMustBeAboveZero() {
        assertThrows(IllegalArgumentException.class, () -> StepMultiples.of(BigDecimal.ONE, BigDecimal.ZERO));
    }
}
