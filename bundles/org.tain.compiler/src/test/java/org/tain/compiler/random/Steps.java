package org.tain.compiler.random;

import java.math.BigDecimal;

/** The step of a model, and durations that are multiples of it. */
record Steps(String stepMs) {

    /** So many steps, as the language writes them. */
    String duration(int steps) {
        return new BigDecimal(stepMs).multiply(BigDecimal.valueOf(steps)).toPlainString() + " ms";
    }
}
