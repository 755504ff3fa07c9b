package org.tain.analysis.reconstruction;

import java.util.List;
import java.util.stream.IntStream;

import org.tain.analysis.run.NetworkFile.Stimulus;
import org.tain.analysis.run.RunFolder;
import org.tain.runtime.record.Samples;

/**
 * The fixed stimuli at one point of the training.
 *
 * @param point how many presentations the network had learned from
 */
public record SamplePoint(long point, List<Sample> samples) {

    /**
     * The samples recorded at a point.
     *
     * @throws org.tain.runtime.UserError if the file cannot be read
     */
    public static SamplePoint of(RunFolder run, long point) {
        Samples samples = run.samples(point);
        Stimulus declared = run.network().stimulus();
        Stimulus stimulus = declared != null
                ? declared
                : new Stimulus("", "", samples.shape().channels(), samples.shape().rows(), samples.shape().columns(), 0,
                        0);
        return new SamplePoint(point, IntStream.range(0, samples.count())
                .mapToObj(number -> Sample.of(samples, stimulus, point, number)).toList());
    }

    /** The cosine between stimulus and reconstruction, averaged; silence counts as 0. */
    public double cosine() {
        return samples.stream().mapToDouble(Sample::cosine).average().orElse(Double.NaN);
    }

    /** The sum of the losses divided by that of silence. */
    public double relativeLoss() {
        return samples.stream().mapToDouble(Sample::loss).sum()
                / samples.stream().mapToDouble(Sample::silentLoss).sum();
    }
}
