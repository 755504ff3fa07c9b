package org.tain.eclipse.views.training;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.training.Chart;
import org.tain.analysis.training.TrainingFigure;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.views.picture.BoxDrag;
import org.tain.eclipse.views.picture.DropDown;
import org.tain.eclipse.views.picture.Gestures;
import org.tain.eclipse.views.picture.PictureActions;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureView;
import org.tain.eclipse.views.picture.Sizing;
import org.tain.eclipse.views.run.FollowedRuns;

/**
 * Losses, sparsity, symmetry and rates over the presentations of the shown runs. A box drawn with the mouse enlarges it,
 * the wheel zooms, Shift and dragging moves; the values at the pointer stand above each chart.
 */
public final class TrainingView extends PictureView {
    /** The id of the view. */
    public static final String ID = "org.tain.eclipse.views.training";
    private static final String EMPTY = "No run is shown. Train a network (Run As > Tain Network), or double-click a run"
            + " in the Runs view; select several there to compare them.";

    private final TrainingSource source = new TrainingSource();
    private IAction logarithmic;
    private FollowedRuns followed;
    private BoxDrag box;

    @Override
    protected Sizing sizing() {
        return Sizing.FILL;
    }

    @Override
    protected void contribute(IContributionManager manager) {
        if (logarithmic == null) {
            logarithmic = PictureActions.toggle("Logarithmic Presentations",
                    "Presentations on a logarithmic axis, to see the beginning", "logarithmic", this::switchAxis);
        }
        manager.add(new DropDown("Charts", "Choose the charts", "charts", this::charts));
        manager.add(logarithmic);
    }

    private List<IAction> charts() {
        List<IAction> entries = new ArrayList<>();
        Set<String> shown = source.chosen();
        for (Chart chart : source.charts()) {
            entries.add(DropDown.check(chart.heading(), shown.contains(chart.id()), on -> {
                Set<String> other = new HashSet<>(shown);
                other.removeIf(id -> !on && id.equals(chart.id()));
                other.addAll(on ? Set.of(chart.id()) : Set.of());
                choose(other);
            }));
        }
        entries.add(null);
        entries.add(DropDown.entry("All Charts",
                () -> choose(Set.copyOf(source.charts().stream().map(Chart::id).toList()))));
        entries.add(DropDown.entry("Usual Charts", () -> choose(Set.of())));
        return entries;
    }

    private void choose(Set<String> charts) {
        source.choose(charts);
        draw();
    }

    @Override
    protected void opened(PictureCanvas canvas) {
        box = new BoxDrag(canvas, this::enlarge);
        TrainingPointer pointer = new TrainingPointer(canvas, box);
        canvas.setReachable(region -> false);
        canvas.setGestures(new Axes());
        canvas.setHover((painted, region, at) -> box.isDrawing() ? Optional.empty() : told(painted, at));
        canvas.onOpen(region -> canvas.fit());
        pointer.listen();
        followed = new FollowedRuns(getSite().getService(ShownRuns.class), canvas, this::refresh);
    }

    private static Optional<String> told(Painted painted, Point2D at) {
        TrainingFigure figure = (TrainingFigure) painted.figure();
        OptionalInt chart = TrainingFigure.chartAt(painted.plots(), at);
        return chart.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        figure.told(chart.getAsInt(), painted.plots().get(chart.getAsInt()).valueX(at.getX())));
    }

    @Override
    public void refresh() {
        if (followed.runs().isEmpty()) {
            picture().tell(EMPTY);
            return;
        }
        source.read(followed.runs());
        draw();
    }

    private void draw() {
        if (!followed.runs().isEmpty()) {
            picture().show(source);
        }
    }

    @Override
    protected void changed() {
        super.changed();
        if (!source.isComplete()) {
            draw();
        }
    }

    private void switchAxis() {
        source.setZoom(source.zoom().onLogarithmic(logarithmic.isChecked()));
        draw();
    }

    private void enlarge(Rectangle2D drawn) {
        picture().painted().ifPresent(painted -> {
            Point2D middle = new Point2D.Double(drawn.getCenterX(), drawn.getCenterY());
            TrainingFigure.chartAt(painted.plots(), middle)
                    .ifPresent(chart -> show(current(painted).boxed(painted.plots().get(chart), chart, drawn)));
        });
    }

    /** The painted figure with the part that is asked for by now, which may not be painted yet. */
    private TrainingFigure current(Painted painted) {
        return ((TrainingFigure) painted.figure()).with(source.zoom());
    }

    private void show(TrainingFigure changed) {
        source.setZoom(changed.zoom());
        draw();
    }

    /** Zoom and pan change the axes, not the size of the figure. */
    private final class Axes implements Gestures {
        @Override
        public boolean zoom(Painted painted, double factor, Point2D at) {
            show(current(painted).zoomed(painted.plots(), factor, at));
            return true;
        }

        @Override
        public boolean pan(Painted painted, double dx, double dy) {
            List<Plot> plots = painted.plots();
            if (!box.isDrawing() && !plots.isEmpty()) {
                show(current(painted).moved(plots.getFirst(), 0, dx, dy));
            }
            return true;
        }

        @Override
        public void fit() {
            source.setZoom(source.zoom().all());
            draw();
        }
    }
}
