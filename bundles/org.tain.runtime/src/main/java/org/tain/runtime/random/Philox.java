package org.tain.runtime.random;

import java.nio.charset.StandardCharsets;

/**
 * Philox 4x32-10 of Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC'11: ten
 * rounds of a keyed bijection of 128-bit counters. Holds no state but its key, so it may be shared by threads.
 *
 * <p>
 * The key is {@code mix(seed) XOR fnv1a(purpose)}: FNV-1a (64 bits) of the purpose in UTF-8, and the finaliser of
 * splitmix64, so that neither neighbouring seeds nor similar purposes give keys that meet. The counter is, from its
 * lowest word, the index (64 bits), then the presentation (64 bits); the 64 bits given out are the two lowest words of
 * the block.
 */
public final class Philox implements Draws {
    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_2 = 0xCD9E8D57L;
    /** Fraction of the golden ratio, what the first key word grows by from round to round. */
    private static final int WEYL_0 = 0x9E3779B9;
    /** Fraction of the square root of 3, the same for the second key word. */
    private static final int WEYL_1 = 0xBB67AE85;
    private static final long LOW_WORD = 0xFFFFFFFFL;

    private final int key0;
    private final int key1;

    /**
     * The draws of one purpose.
     *
     * @param seed the seed of the run, any value
     * @param purpose what the numbers are for, such as {@code weights of W}; another purpose gives independent numbers
     */
    public Philox(long seed, String purpose) {
        long key = mix(seed) ^ fnv1a(purpose);
        key0 = (int) key;
        key1 = (int) (key >>> 32);
    }

    @Override
    public long bits(long presentation, long index) {
        int[] words = {(int) index, (int) (index >>> 32), (int) presentation, (int) (presentation >>> 32)};
        encrypt(words, key0, key1);
        return (words[0] & LOW_WORD) | (long) words[1] << 32;
    }

    /**
     * The bijection itself.
     *
     * @param words the counter, [4], lowest word first; overwritten by the random block
     * @param keyWord0 low word of the key
     * @param keyWord1 high word of the key
     */
    static void encrypt(int[] words, int keyWord0, int keyWord1) {
        int w0 = words[0];
        int w1 = words[1];
        int w2 = words[2];
        int w3 = words[3];
        int k0 = keyWord0;
        int k1 = keyWord1;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (w0 & LOW_WORD);
            long product2 = MULTIPLIER_2 * (w2 & LOW_WORD);
            w0 = (int) (product2 >>> 32) ^ w1 ^ k0;
            w1 = (int) product2;
            w2 = (int) (product0 >>> 32) ^ w3 ^ k1;
            w3 = (int) product0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        words[0] = w0;
        words[1] = w1;
        words[2] = w2;
        words[3] = w3;
    }

    private static long mix(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static long fnv1a(String text) {
        long hash = 0xCBF29CE484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
        }
        return hash;
    }
}
