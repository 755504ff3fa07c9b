package org.tain.analysis.run;

/**
 * The fixed stimuli shown with frozen weights at one point of the training.
 *
 * @param presentation how many presentations the network had learned from
 * @param pixels [samples, rows, columns] signed
 * @param early, late [samples, n] spike counts of the input layer before and from the late border
 * @param code [samples, n] spike counts of the code layer
 */
public record Samples(long presentation, HdfArray pixels, HdfArray early, HdfArray late, HdfArray code) {

    static Samples read(long presentation, HdfReader file) {
        return new Samples(presentation, file.array("/pixels"), file.array("/early"), file.array("/late"),
                file.array("/code"));
    }

    /** Number of samples. */
    public int size() {
        return pixels.rows();
    }
}
