package org.tain.runtime.random;

/**
 * Counter-based random numbers: each is a function of (seed, purpose, presentation, index) alone, so results do not
 * depend on the order of the draws or on the number of threads, and resuming a run needs no generator state.
 */
public interface Draws {

    /** 64 random bits for one draw. */
    long bits(long presentation, long index);

    /** Uniform in [0, 1), 53 bits. */
    default double uniform(long presentation, long index) {
        return (bits(presentation, index) >>> 11) * 0x1.0p-53;
    }

    /** Uniform in 0 .. bound-1; the bias is below bound / 2^64. */
    default int below(int bound, long presentation, long index) {
        return (int) Math.unsignedMultiplyHigh(bits(presentation, index), bound);
    }
}
