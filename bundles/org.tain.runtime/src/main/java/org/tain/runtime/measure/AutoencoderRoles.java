package org.tain.runtime.measure;

import java.util.List;

/**
 * Which part of a network plays which part of an autoencoder.
 *
 * @param input the population that shows the stimulus and is to show it again
 * @param code the population in between
 * @param forward path of the weights [input, code], such as {@code /projections/W/weights}
 * @param backward path of the weights [code, input]
 * @param lateFromStep first step of the late period, whose input spikes are the reconstruction
 * @param fourthBoutAfterSteps code spikes more than so many steps after the first one belong to a fourth bout
 * @param targetSpikes wanted spikes per code neuron and presentation; NaN where the model has no target
 * @param pools populations whose spikes are counted, {@code pool_<name>}
 */
public record AutoencoderRoles(String input, String code, String forward, String backward, int lateFromStep,
        int fourthBoutAfterSteps, double targetSpikes, List<String> pools) {

    /** Copies the list. */
    public AutoencoderRoles {
        pools = List.copyOf(pools);
    }
}
