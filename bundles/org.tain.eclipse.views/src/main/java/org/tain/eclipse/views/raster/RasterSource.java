package org.tain.eclipse.views.raster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.tain.analysis.paint.Numbers;
import org.tain.analysis.raster.Recording;
import org.tain.analysis.raster.RecordingFigure;
import org.tain.analysis.raster.Section;
import org.tain.analysis.run.RunFolder;
import org.tain.eclipse.views.picture.NoPicture;
import org.tain.eclipse.views.picture.PictureSource;
import org.tain.runtime.UserError;

/**
 * Reads a recorded presentation of a run and makes its figure, on the picture's thread. What is shown may be changed from
 * the UI thread at any time; the run is read again only after {@link #read}.
 */
final class RasterSource implements PictureSource {
    private volatile Path folder;
    private volatile OptionalLong chosen = OptionalLong.empty();
    private volatile boolean stale;
    private volatile Section section = Section.ALL;
    private volatile List<Long> points = List.of();
    private final Map<String, Integer> picked = Collections.synchronizedMap(new HashMap<>());
    // belongs to the picture's thread
    private Recording recording;

    /** Reads a presentation of a run before the next figure; the latest without a number. */
    void read(Path run, OptionalLong presentation) {
        if (!run.equals(folder)) {
            section = Section.ALL;
            picked.clear();
        }
        folder = run;
        chosen = presentation;
        stale = true;
    }

    Section section() {
        return section;
    }

    void setSection(Section other) {
        section = other;
    }

    /** Shows the states of this neuron. */
    void pick(String population, int neuron) {
        picked.put(population, neuron);
    }

    /** The recorded presentations. */
    List<Long> points() {
        return points;
    }

    /** What a recorded presentation is called. */
    static String words(long point) {
        return "presentation " + Numbers.whole(point + 1);
    }

    @Override
    public RecordingFigure figure() throws NoPicture {
        if (stale) {
            stale = false;
            recording = null;
            recording = recording(folder);
        }
        if (recording == null) {
            throw new NoPicture("Nothing is shown.");
        }
        return new RecordingFigure(recording, section, Map.copyOf(picked));
    }

    private Recording recording(Path run) throws NoPicture {
        if (Files.isDirectory(run) && !Files.exists(run.resolve("network.json"))) {
            throw new NoPicture(run.getFileName() + " is just being started.");
        }
        try {
            RunFolder opened = RunFolder.open(run);
            String name = run.getFileName().toString();
            points = opened.rasterPoints();
            if (points.isEmpty()) {
                throw new NoPicture(opened.run().isTraining()
                        ? name + " has recorded no spikes yet. The model says which presentations are recorded, such as"
                                + " \"record raster of 0, last\"."
                        : name + " has recorded no spikes yet; they are written when the simulation ends.");
            }
            long point = chosen.isPresent() && points.contains(chosen.getAsLong())
                    ? chosen.getAsLong()
                    : points.getLast();
            boolean training = opened.run().isTraining();
            return Recording.of(name + "  ·  " + (training ? words(point) : "simulation"), opened.network(),
                    opened.raster(point), training ? Optional.empty() : opened.states());
        } catch (UserError e) {
            points = List.of();
            throw e;
        }
    }
}
