package org.tain.runtime.stimulus;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.tain.runtime.random.Draws;

/**
 * A prepared set, of which each presentation shows one sample: its picture by draw 0 or in order, then cut, then the
 * steps.
 */
final class PreparedStimulus implements Stimulus {
    private static final int PICTURE = 0;

    private final PictureSet set;
    private final Picture[] pictures;
    private final Cutting cutting;
    private final SampleStep[] steps;
    private final boolean inOrder;
    private final Shape shape;

    PreparedStimulus(PictureSet set, Cutting cutting, List<SampleStep> steps, boolean inOrder, boolean split) {
        this.set = set;
        this.pictures = set.pictures().toArray(new Picture[0]);
        this.cutting = cutting;
        this.steps = steps.toArray(new SampleStep[0]);
        this.inOrder = inOrder;
        this.shape = new Shape(split ? 2 : 1, cutting.rows(), cutting.columns());
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public List<DataFile> files() {
        return set.files().stream().map(CompletableFuture::join).toList();
    }

    @Override
    public int[] labels() {
        return set.labels().clone();
    }

    @Override
    public Frame newFrame() {
        return new Frame(new float[shape.pixels()], new float[shape.size()], new int[1]);
    }

    @Override
    public void show(Draws draws, long presentation, Frame frame) {
        int source = inOrder
                ? (int) (presentation % pictures.length)
                : draws.below(pictures.length, presentation, PICTURE);
        float[] pixels = frame.pixels();
        cutting.cut(pictures[source], draws, presentation, pixels);
        for (SampleStep step : steps) {
            step.apply(pixels);
        }
        frame.source()[0] = source;
        drive(pixels, frame.signal());
    }

    private void drive(float[] pixels, float[] signal) {
        if (shape.channels() == 1) {
            System.arraycopy(pixels, 0, signal, 0, pixels.length);
            return;
        }
        for (int p = 0; p < pixels.length; p++) {
            signal[p] = Math.max(pixels[p], 0f);
            signal[pixels.length + p] = Math.max(-pixels[p], 0f);
        }
    }
}
