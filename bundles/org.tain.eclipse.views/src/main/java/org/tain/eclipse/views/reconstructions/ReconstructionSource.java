package org.tain.eclipse.views.reconstructions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.tain.analysis.figure.Points;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.reconstruction.CourseSheet;
import org.tain.analysis.reconstruction.ReconstructionSheet;
import org.tain.analysis.reconstruction.SamplePoint;
import org.tain.analysis.reconstruction.SampleSheet;
import org.tain.analysis.run.RunFolder;
import org.tain.eclipse.views.picture.NoPicture;
import org.tain.eclipse.views.picture.PictureSource;

/**
 * Reads the samples of a run and makes their figure, on the picture's thread. What is shown may be changed from the UI
 * thread at any time; the run is read again only after {@link #read}. A point that was read is kept.
 */
final class ReconstructionSource implements PictureSource {
    private static final int MOST_ROWS = 24;

    private volatile Path folder;
    private volatile boolean stale;
    private volatile OptionalLong chosen = OptionalLong.empty();
    private volatile boolean through;
    private volatile OptionalInt opened = OptionalInt.empty();
    private volatile List<Long> points = List.of();
    // these belong to the picture's thread
    private final Map<Long, SamplePoint> read = new HashMap<>();
    private RunFolder run;

    /** Looks for new samples of a run before the next figure. */
    void read(Path shown) {
        if (!shown.equals(folder)) {
            opened = OptionalInt.empty();
        }
        folder = shown;
        stale = true;
    }

    /** Shows this point; the latest without a number. */
    void choose(OptionalLong point) {
        chosen = point;
    }

    /** Shows all points below each other, or one. */
    void setThrough(boolean all) {
        through = all;
        opened = OptionalInt.empty();
    }

    /** Shows one sample through the training; all samples again without a number. */
    void open(OptionalInt sample) {
        opened = sample;
    }

    OptionalInt opened() {
        return opened;
    }

    /** The recorded points. */
    List<Long> points() {
        return points;
    }

    /** What a recorded point is called. */
    static String words(long point) {
        return point == 0 ? "before training" : "after " + Numbers.whole(point);
    }

    @Override
    public SampleSheet figure() throws NoPicture {
        if (stale) {
            stale = false;
            look(folder);
        }
        List<Long> recorded = points;
        if (run == null || recorded.isEmpty()) {
            throw new NoPicture("Nothing is shown.");
        }
        String name = run.path().getFileName().toString();
        if (through || opened.isPresent()) {
            List<SamplePoint> all = Points.spread(recorded, MOST_ROWS).stream().map(this::point).toList();
            OptionalInt one = opened;
            return one.isPresent() && one.getAsInt() < all.getLast().samples().size()
                    ? ReconstructionSheet.through(name, all, one.getAsInt())
                    : new CourseSheet(name, all);
        }
        OptionalLong asked = chosen;
        boolean there = asked.isPresent() && recorded.contains(asked.getAsLong());
        return ReconstructionSheet.at(name, point(there ? asked.getAsLong() : recorded.getLast()));
    }

    private SamplePoint point(long point) {
        return read.computeIfAbsent(point, at -> SamplePoint.of(run, at));
    }

    private void look(Path shown) throws NoPicture {
        RunFolder before = run;
        run = null;
        points = List.of();
        if (Files.isDirectory(shown) && !Files.exists(shown.resolve("network.json"))) {
            throw new NoPicture(shown.getFileName() + " is just being started.");
        }
        RunFolder found = RunFolder.open(shown);
        List<Long> recorded = found.samplePoints();
        if (recorded.isEmpty()) {
            throw new NoPicture(lacking(found));
        }
        if (before == null || !before.path().equals(found.path())
                || !before.run().start().equals(found.run().start()) || !recorded.containsAll(read.keySet())) {
            read.clear();
        }
        run = found;
        points = recorded;
    }

    private static String lacking(RunFolder found) {
        String name = found.path().getFileName().toString();
        if (!found.run().isTraining()) {
            return name + " is a simulation: it reconstructs nothing. Its spikes are in the Raster view.";
        }
        return found.network().measures() == null
                ? name + " has no reconstructions: its model says nothing of input and code. Add \"measure autoencoder\""
                        + " to the model and train again."
                : name + " has recorded no samples yet. They come with the weights: the model says when, such as"
                        + " \"record weights at 0, 1000, last\".";
    }
}
