package org.tain.analysis.reconstruction;

import java.util.Arrays;

import org.tain.analysis.measure.Filters;
import org.tain.analysis.measure.Tile;
import org.tain.analysis.run.NetworkFile.Stimulus;
import org.tain.runtime.record.Samples;

/**
 * One fixed stimulus shown with the weights of one point of the training.
 *
 * @param point how many presentations the network had learned from
 * @param number which stimulus, from 0
 * @param stimulus the signed pixels
 * @param early, late the first answer of the input layer and the reconstruction: ON minus OFF spikes
 * @param loss the squared difference of early and late spikes, summed over the input layer
 * @param silentLoss the loss that silence would have
 * @param spikes of the first answer, the code and the reconstruction
 */
public record Sample(long point, int number, Tile stimulus, Tile early, Tile late, double loss, double silentLoss,
        Spikes spikes) {

    /** Numbers of spikes: of the input layer before the late period, of the code layer, of the input layer late. */
    public record Spikes(int early, int code, int late) {
    }

    static Sample of(Samples samples, Stimulus stimulus, long point, int number) {
        int size = samples.shape().size();
        int[] early = Arrays.copyOfRange(samples.early(), number * size, (number + 1) * size);
        int[] late = Arrays.copyOfRange(samples.late(), number * size, (number + 1) * size);
        int[] code = Arrays.copyOfRange(samples.code(), number * samples.codeSize(), (number + 1) * samples.codeSize());
        double loss = 0;
        double silentLoss = 0;
        for (int i = 0; i < size; i++) {
            loss += (double) (early[i] - late[i]) * (early[i] - late[i]);
            silentLoss += (double) early[i] * early[i];
        }
        Tile pixels = Tile.of(samples.shape().rows(), samples.shape().columns(), samples.pixels(),
                number * samples.shape().pixels());
        return new Sample(point, number, pixels, picture(early, stimulus), picture(late, stimulus), loss, silentLoss,
                new Spikes(sum(early), sum(code), sum(late)));
    }

    private static Tile picture(int[] counts, Stimulus stimulus) {
        return Filters.picture(Arrays.stream(counts).asDoubleStream().toArray(), stimulus);
    }

    private static int sum(int[] counts) {
        return Arrays.stream(counts).sum();
    }

    /** First answer minus reconstruction. */
    public Tile difference() {
        double[] values = new double[early.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = early.values()[i] - late.values()[i];
        }
        return new Tile(early.rows(), early.columns(), values);
    }

    /** The cosine between stimulus and reconstruction, the measure {@code corr_rec} of one stimulus. */
    public double cosine() {
        return late.cosine(stimulus);
    }

    /** Whether nothing came back. */
    public boolean isSilent() {
        return spikes.late() == 0;
    }

    /** The loss divided by that of silence, the measure {@code rec_norm} of one stimulus; NaN without a first answer. */
    public double relativeLoss() {
        return silentLoss == 0 ? Double.NaN : loss / silentLoss;
    }
}
