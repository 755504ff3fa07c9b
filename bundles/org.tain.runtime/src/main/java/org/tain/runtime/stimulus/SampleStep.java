package org.tain.runtime.stimulus;

/** A step on each sample that is shown: {@code samples} in a model. Immutable. Sums are double, pixels are float. */
@FunctionalInterface
interface SampleStep {

    /** Changes the pixels of one sample. */
    void apply(float[] pixels);
}
