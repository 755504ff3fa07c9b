package org.tain.analysis;

import java.util.List;

import org.tain.analysis.figure.DevelopmentFigure;
import org.tain.analysis.figure.LossFigure;
import org.tain.analysis.figure.MissingData;
import org.tain.analysis.figure.NetworkFigure;
import org.tain.analysis.figure.RasterFigure;
import org.tain.analysis.figure.RateFigure;
import org.tain.analysis.figure.ReconstructionFigure;
import org.tain.analysis.figure.StateFigure;
import org.tain.analysis.figure.SymmetryFigure;
import org.tain.analysis.figure.WindowFigure;
import org.tain.analysis.filter.FilterFigure;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.run.RunFolder;

/** The figures there are, in the order in which a report shows them. */
public final class Catalogue {
    private static final List<Entry> TRAINING = List.of(new Entry("network", "Network", NetworkFigure::of),
            new Entry("fig2-windows", "Plasticity windows", WindowFigure::of),
            new Entry("fig4-filters", "Learned filters", FilterFigure::of),
            new Entry("fig5-development", "Development of filters and reconstructions", DevelopmentFigure::of),
            new Entry("fig6a-raster-first", "Spikes of the first recorded presentation", RasterFigure::first),
            new Entry("fig6a-raster-last", "Spikes of the last recorded presentation", RasterFigure::last),
            new Entry("fig6b-losses", "Losses over training", LossFigure::of),
            new Entry("fig6c-reconstructions", "Stimuli and their reconstructions", ReconstructionFigure::of),
            new Entry("fig7c-symmetry", "Symmetry of forward and backward weights", SymmetryFigure::of));
    private static final List<Entry> SIMULATION = List.of(new Entry("network", "Network", NetworkFigure::of),
            new Entry("fig2-windows", "Plasticity windows", WindowFigure::of),
            new Entry("raster", "Spikes", RasterFigure::simulation),
            new Entry("states", "Recorded states", StateFigure::of),
            new Entry("rates", "Firing rates", RateFigure::of));

    private Catalogue() {
    }

    /** The figures of a kind of run. */
    public static List<Entry> of(RunFolder run) {
        return run.run().isTraining() ? TRAINING : SIMULATION;
    }

    /** Reads the data of a figure. */
    @FunctionalInterface
    public interface Source {
        /** @throws MissingData if the run does not have them */
        Figure read(RunFolder run) throws MissingData;
    }

    /** One figure: the name of its files, its title, and where its data come from. */
    public record Entry(String name, String title, Source source) {
    }
}
