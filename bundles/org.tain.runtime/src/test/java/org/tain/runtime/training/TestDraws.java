package org.tain.runtime.training;

import org.tain.runtime.random.Draws;

/** Counter-based draws good enough for a test. */
record TestDraws(long key) implements Draws {

    TestDraws(long seed, String purpose) {
        this(mixed(seed * 31 + purpose.hashCode()));
    }

    @Override
    public long bits(long presentation, long index) {
        return mixed(mixed(key + presentation) + index);
    }

    /** The finaliser of splitmix64. */
    private static long mixed(long value) {
        long x = value + 0x9e3779b97f4a7c15L;
        x = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
