package org.tain.analysis;

import java.util.Map;

/** What each recorded measure of {@code metrics.csv} means, in a sentence. */
final class Meanings {
    private static final String POOL = "pool_";
    private static final String SPIKES = "spikes_";
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("rec_loss", """
                    Squared difference of early and late spike counts, summed over the input neurons: how far the \
                    network's reply is from what it was shown."""),
            Map.entry("rec_norm", """
                    The reconstruction loss divided by the squared early counts: 1 is what silence gives, 0 a perfect \
                    reply."""),
            Map.entry("corr_rec", """
                    Cosine between stimulus and reconstruction (late ON minus late OFF spikes): 1 is the same pattern, \
                    0 no likeness or silence."""),
            Map.entry("sparsity_loss", """
                    Squared relative deviation of the code neurons' mean spike counts from their target: 0 when every \
                    neuron fires as often as it should."""),
            Map.entry("corr_WQ", "Pearson's correlation of forward and backward weights: 1 is a perfect mirror."),
            Map.entry("mean_y", "Spikes of a code neuron per presentation; homeostasis drives it to its target."),
            Map.entry("x_spikes", "Early spikes of the input layer per presentation: its response to the stimulus."),
            Map.entry("y_spikes", "Spikes of the code layer per presentation."),
            Map.entry("r_spikes", "Late spikes of the input layer per presentation: the reconstruction."),
            Map.entry("late_h", "Spikes of the code layer in a fourth bout; above 0 the network reverberates."),
            Map.entry("t_last_ms", "Time of the last spike of any neuron, ms from the beginning of the presentation."),
            Map.entry("silent", "Share of the presentations without any late spike, so without a reconstruction."));

    private Meanings() {
    }

    /** The sentence for a column of the measures. */
    static String of(String measure) {
        if (measure.startsWith(POOL)) {
            return "Spikes of the pool " + measure.substring(POOL.length()) + " per presentation.";
        }
        if (measure.startsWith(SPIKES)) {
            return "Spikes of " + measure.substring(SPIKES.length()) + " per presentation.";
        }
        return SENTENCES.getOrDefault(measure, "");
    }
}
