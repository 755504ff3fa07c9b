package org.tain.compiler.ir;

/**
 * Which part plays which in the measures of an autoencoder.
 *
 * @param lateFromMs where the late bout begins
 * @param fourthBoutMs code spikes later than this after the first one are a fourth bout
 * @param targetSpikes spikes per code neuron and presentation that homeostasis aims at; NaN without homeostasis
 */
public record Roles(String kind, String input, String code, String forward, String backward, double lateFromMs,
        double fourthBoutMs, double targetSpikes) {
}
