package org.tain.runtime.stimulus;

import java.util.ArrayList;
import java.util.List;

/**
 * How a stimulus is made, in the words of the language: steps on whole {@code pictures}, on the {@code set}, the
 * {@code patch} and the steps on {@code samples}. Steps of a kind are applied in the order in which they are called.
 * Nothing is read before {@link #make}. Numbers out of range are told as {@link org.tain.runtime.UserError}.
 */
public abstract sealed class StimulusRecipe permits Images, Idx, ArrayFile {
    private final List<PictureStep> pictureSteps = new ArrayList<>();
    private final List<SetStep> setSteps = new ArrayList<>();
    private final List<SampleStep> sampleSteps = new ArrayList<>();
    private Patch patch;
    private boolean inOrder;
    private boolean split;

    /** Reads the files; each call gives pictures of its own. */
    abstract PictureSet read();

    /** Each whole picture: mean 0, standard deviation 1. */
    public StimulusRecipe standardise() {
        return onPictures(new Standardise());
    }

    /**
     * Each whole picture: spectrum times R(f) = f^power exp(-(f/cutoff)^4), f in cycles per picture along either axis;
     * any size.
     *
     * @param power 0 or more
     * @param cutoff above 0, cycles per picture
     */
    public StimulusRecipe whiten(double power, double cutoff) {
        return onPictures(new Whiten(power, cutoff));
    }

    /** Each whole picture: divided by its own standard deviation. */
    public StimulusRecipe unitVariance() {
        return onPictures(new UnitVariance());
    }

    /** The set: from each pixel its mean over all pictures is subtracted. */
    public StimulusRecipe subtractMeanImage() {
        setSteps.add(new SubtractMeanImage());
        return this;
    }

    /** The set: every pixel is divided by the standard deviation over all pixels of all pictures. */
    public StimulusRecipe divideByStandardDeviation() {
        setSteps.add(new DivideByStandardDeviation());
        return this;
    }

    /** A sample is a rectangle of this many pixels at a random place; without it, the whole picture. */
    public StimulusRecipe patch(int rows, int columns) {
        patch = new Patch(rows, columns, 0, false);
        return this;
    }

    /** This many pixels at each edge of a picture are never used; after {@link #patch}. */
    public StimulusRecipe border(int pixels) {
        requirePatch("border");
        patch = new Patch(patch.rows(), patch.columns(), pixels, patch.transposedAtRandom());
        return this;
    }

    /** Every other patch, at random, is mirrored at its diagonal; after {@link #patch}. */
    public StimulusRecipe transposedAtRandom() {
        requirePatch("transposed at random");
        patch = new Patch(patch.rows(), patch.columns(), patch.border(), true);
        return this;
    }

    /** Each sample: its own mean is subtracted. */
    public StimulusRecipe centre() {
        return onSamples(new Centre());
    }

    /** Each sample: divided by its standard deviation, or by the floor (above 0) if that is larger. */
    public StimulusRecipe normalise(double floor) {
        return onSamples(new Normalise(floor));
    }

    /** Each sample: limited to -limit .. limit, limit above 0. */
    public StimulusRecipe clip(double limit) {
        return onSamples(new Clip(limit));
    }

    /**
     * The signal is max(s, 0) for the ON cells, then max(-s, 0) for the OFF cells; the last of the steps on samples.
     */
    public StimulusRecipe splitOnOff() {
        split = true;
        return this;
    }

    /** Presentation n shows picture n modulo their number, instead of one at random. */
    public StimulusRecipe inOrder() {
        inOrder = true;
        return this;
    }

    /**
     * Reads and prepares.
     *
     * @throws org.tain.runtime.UserError if a file is missing, damaged or does not fit the steps
     */
    public Stimulus make() {
        PictureSet set = read();
        for (PictureStep step : pictureSteps) {
            set.pictures().forEach(step::apply);
        }
        for (SetStep step : setSteps) {
            step.apply(set);
        }
        return new PreparedStimulus(set, cutting(set), sampleSteps, inOrder, split);
    }

    private Cutting cutting(PictureSet set) {
        if (patch != null) {
            set.pictures().forEach(patch::requireFit);
            return patch;
        }
        set.requireOneSize("a stimulus without patch");
        Picture first = set.pictures().getFirst();
        return new WholePicture(first.rows(), first.columns());
    }

    private StimulusRecipe onPictures(PictureStep step) {
        pictureSteps.add(step);
        return this;
    }

    private StimulusRecipe onSamples(SampleStep step) {
        if (split) {
            throw new IllegalStateException("split on off comes last, not before " + step);
        }
        sampleSteps.add(step);
        return this;
    }

    private void requirePatch(String what) {
        if (patch == null) {
            throw new IllegalStateException(what + " needs a patch before it");
        }
    }
}
