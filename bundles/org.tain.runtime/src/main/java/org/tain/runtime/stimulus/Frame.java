package org.tain.runtime.stimulus;

/**
 * One stimulus as it is shown.
 *
 * @param pixels the prepared sample s, [rows * columns], signed, before the ON/OFF split
 * @param signal what the driven layer receives before the amplitude, [neurons]: max(s, 0) for ON then max(-s, 0) for
 *            OFF cells when the model says {@code split on off}, else s
 * @param source index of the image or array row it was taken from (a one-element array, so that a frame can be
 *            refilled)
 */
public record Frame(float[] pixels, float[] signal, int[] source) {
}
