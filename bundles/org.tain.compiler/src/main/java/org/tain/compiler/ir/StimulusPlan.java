package org.tain.compiler.ir;

import java.util.List;

/**
 * How stimuli are read and prepared, in the order of the model.
 *
 * @param pictures steps on whole images, {@code set} on the whole set, {@code samples} on each one shown
 * @param patch null when whole images are shown
 * @param channels 2 after {@code split on off}, else 1
 * @param rows height of a sample in pixels
 * @param columns width of a sample in pixels
 * @param startMs begin of the pulse
 * @param endMs end of the pulse
 */
public record StimulusPlan(String name, Source source, List<Step> pictures, Patch patch, List<Step> set, List<Step> samples,
        int channels, int rows, int columns, double startMs, double endMs, int line) {
    /** Copies the lists. */
    public StimulusPlan {
        pictures = List.copyOf(pictures);
        set = List.copyOf(set);
        samples = List.copyOf(samples);
    }

    /** Where the raw images come from; paths as the user wrote them, relative to the model. */
    public sealed interface Source {
    }

    /** PNG files of a glob. */
    public record Images(String path) implements Source {
    }

    /** An IDX file; {@code labels} may be null. */
    public record Idx(String path, String labels) implements Source {
    }

    /** An HDF5 dataset of prepared samples; {@code dataset} may be null. */
    public record Array(String path, String dataset, boolean inOrder) implements Source {
    }

    /** Random cut-outs. */
    public record Patch(int rows, int columns, int border, boolean transposed) {
    }

    /** One step with its numbers: STANDARDISE, WHITEN(power, cutoff), UNIT_VARIANCE, SUBTRACT_MEAN_IMAGE, ... */
    public record Step(Kind kind, List<Double> numbers) {
        /** Copies the numbers. */
        public Step {
            numbers = List.copyOf(numbers);
        }

        /** The steps there are. */
        public enum Kind {
            STANDARDISE, WHITEN, UNIT_VARIANCE, SUBTRACT_MEAN_IMAGE, DIVIDE_BY_DEVIATION, CENTRE, NORMALISE, CLIP, SPLIT_ON_OFF
        }
    }
}
