package org.tain.eclipse.views.raster;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.widgets.Composite;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.raster.Pointed;
import org.tain.analysis.raster.RecordingFigure;
import org.tain.analysis.raster.Section;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.views.picture.BoxDrag;
import org.tain.eclipse.views.picture.DropDown;
import org.tain.eclipse.views.picture.Gestures;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureView;
import org.tain.eclipse.views.picture.PointBar;
import org.tain.eclipse.views.picture.Sizing;
import org.tain.eclipse.views.run.FollowedRuns;
import org.tain.eclipse.views.run.RunChoice;

/**
 * The spikes of a recorded presentation or of a simulation, with the stimulus, the bouts, the pools and recorded states. A
 * box drawn with the mouse enlarges it, the wheel zooms the time, left of a row its neurons; Shift and dragging moves;
 * borders between rows can be dragged; a click on a neuron shows its states.
 */
public final class RasterView extends PictureView {
    /** The id of the view. */
    public static final String ID = "org.tain.eclipse.views.raster";
    private static final String EMPTY = "No run is shown. Train or simulate a network (Run As > Tain Network), or"
            + " double-click a run in the Runs view.";

    private final RasterSource source = new RasterSource();
    private final RunChoice choice = new RunChoice(this::refresh);
    private PointBar bar;
    private FollowedRuns followed;
    private BoxDrag box;
    private RowBorders borders;

    @Override
    protected Sizing sizing() {
        return Sizing.FILL;
    }

    @Override
    protected void createBelow(Composite body) {
        bar = new PointBar(body, RasterSource::words, this::refresh);
    }

    @Override
    protected void contribute(IContributionManager manager) {
        choice.fill(manager);
        manager.add(new DropDown("Rows", "Choose the populations and states that are shown", "rows", this::rows));
    }

    private List<IAction> rows() {
        List<IAction> entries = new ArrayList<>();
        List<String> keys = picture().painted().map(painted -> ((RecordingFigure) painted.figure()).keys())
                .orElse(List.of());
        Section section = source.section();
        for (String key : keys) {
            entries.add(DropDown.check(key, !section.hidden().contains(key), on -> show(section.showing(key, on))));
        }
        entries.add(null);
        entries.add(DropDown.entry("All, at Their Usual Heights",
                () -> show(new Section(section.timeMs(), section.neurons(), Set.of(), Map.of()))));
        return entries;
    }

    private void show(Section section) {
        source.setSection(section);
        draw();
    }

    @Override
    protected void opened(PictureCanvas canvas) {
        box = new BoxDrag(canvas, this::enlarge);
        borders = new RowBorders(canvas, this::show);
        box.setElsewhere(borders::isBorder);
        canvas.setReachable(region -> false);
        canvas.setGestures(new Axes());
        canvas.setHover((painted, region, at) -> box.isDrawing() || borders.isMoving()
                ? Optional.empty()
                : pointed(painted, at).map(Pointed::text));
        canvas.onSelect(region -> box.pressed().ifPresent(this::pick));
        bar.listen(canvas);
        followed = new FollowedRuns(getSite().getService(ShownRuns.class), canvas, this::refresh);
    }

    private static Optional<Pointed> pointed(Painted painted, Point2D at) {
        return ((RecordingFigure) painted.figure()).pointed(painted.plots(), at);
    }

    private void pick(Point2D at) {
        picture().painted().flatMap(painted -> pointed(painted, at)).ifPresent(pointed -> {
            source.pick(pointed.population(), pointed.neuron());
            draw();
        });
    }

    @Override
    public void refresh() {
        choice.setRuns(followed.runs());
        if (choice.run().isEmpty()) {
            picture().tell(EMPTY);
            bar.setPoints(List.of());
            return;
        }
        source.read(choice.run().get(), bar.chosen());
        draw();
    }

    private void draw() {
        if (choice.run().isPresent()) {
            picture().show(source);
        }
    }

    private void show(RecordingFigure changed) {
        show(changed.section());
    }

    @Override
    protected void changed() {
        super.changed();
        bar.setPoints(source.points());
    }

    private void enlarge(Rectangle2D drawn) {
        picture().painted().ifPresent(painted -> show(current(painted).boxed(painted.plots(), drawn)));
    }

    /** The painted figure with the part that is asked for by now, which may not be painted yet. */
    private RecordingFigure current(Painted painted) {
        return ((RecordingFigure) painted.figure()).with(source.section());
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
            if (!box.isDrawing() && !borders.isMoving()) {
                Point2D at = box.pressed().orElse(new Point2D.Double());
                show(current(painted).moved(painted.plots(), at, dx, dy));
            }
            return true;
        }

        @Override
        public void fit() {
            source.setSection(source.section().all());
            draw();
        }
    }
}
