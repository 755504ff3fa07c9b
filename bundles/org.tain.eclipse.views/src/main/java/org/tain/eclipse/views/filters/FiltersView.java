package org.tain.eclipse.views.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.tain.analysis.filter.FilterChoice.Ways;
import org.tain.analysis.filter.FilterFigure;
import org.tain.analysis.filter.LearnedFields;
import org.tain.analysis.filter.UnitFilter;
import org.tain.analysis.filter.UnitMeasure;
import org.tain.analysis.filter.UnitOrder;
import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Region;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.views.picture.DropDown;
import org.tain.eclipse.views.picture.PictureActions;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureView;
import org.tain.eclipse.views.picture.PointBar;
import org.tain.eclipse.views.picture.Sizing;
import org.tain.eclipse.views.run.FollowedRuns;
import org.tain.eclipse.views.run.RunChoice;

/**
 * The learned receptive fields of a layer as a grid, at any recorded point of the training, sorted and filtered by what is
 * known of each neuron. Enter or a double click shows a neuron in detail.
 */
public final class FiltersView extends PictureView {
    /** The id of the view. */
    public static final String ID = "org.tain.eclipse.views.filters";
    private static final String EMPTY = "No run is shown. Train a network (Run As > Tain Network), or double-click a run"
            + " in the Runs view.";
    /** The share of the heap that looked-at weights may take. */
    private static final int CACHE_SHARE = 6;
    private static final String UNIT = "unit";

    private final FieldCache cache = new FieldCache(Runtime.getRuntime().maxMemory() / CACHE_SHARE);
    private final FilterSource source = new FilterSource(cache);
    private final RunChoice choice = new RunChoice(this::refresh);
    private SashForm sash;
    private FilterBar controls;
    private PointBar bar;
    private UnitPanel unit;
    private FollowedRuns followed;
    private IAction together;
    private IAction detail;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            Ways ways = Ways.valueOf(Optional.ofNullable(memento.getString("ways")).orElse(Ways.BOTH.name()));
            String sort = Optional.ofNullable(memento.getString("sort")).orElse("index");
            UnitOrder order = new UnitOrder(sort, Boolean.TRUE.equals(memento.getBoolean("descending")),
                    UnitFilter.ALL);
            source.ask(source.request().with(ways).with(Boolean.TRUE.equals(memento.getBoolean("together")))
                    .with(order));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        FilterRequest request = source.request();
        memento.putString("ways", request.ways().name());
        memento.putString("sort", request.order().measure());
        memento.putBoolean("descending", request.order().descending());
        memento.putBoolean("together", request.together());
    }

    @Override
    protected Sizing sizing() {
        return Sizing.FILL;
    }

    @Override
    protected Composite createBody(Composite parent) {
        sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        return super.createBody(sash);
    }

    @Override
    protected void createAbove(Composite body) {
        controls = new FilterBar(body, fault -> picture().remark(fault), this::ask);
        controls.setOrder(source.request().order());
    }

    @Override
    protected void createBelow(Composite body) {
        bar = new PointBar(body, point -> Numbers.whole(point) + " presentations", this::ask);
        unit = new UnitPanel(sash, cache);
    }

    @Override
    protected void contribute(IContributionManager manager) {
        if (together == null) {
            together = PictureActions.toggle("One Scale for All",
                    "Divide all neurons by the same value, to compare them", "one-scale", this::ask);
            together.setChecked(source.request().together());
            detail = PictureActions.toggle("Neuron Details", "Show the selected neuron in detail (Enter, double click)",
                    "neuron", () -> unit.setVisible(detail.isChecked()));
        }
        choice.fill(manager);
        manager.add(new DropDown("Weights", "Show forward weights, backward weights or both", "weights", this::ways));
        manager.add(together);
        manager.add(detail);
    }

    private List<IAction> ways() {
        String w = source.seen().map(seen -> seen.fields().roles().forward()).orElse("W");
        String q = source.seen().map(seen -> seen.fields().roles().backward()).orElse("Q");
        List<IAction> entries = new ArrayList<>();
        entries.add(way("Forward, " + w, Ways.FORWARD));
        entries.add(way("Backward, " + q, Ways.BACKWARD));
        entries.add(way("Both", Ways.BOTH));
        return entries;
    }

    private IAction way(String text, Ways ways) {
        return DropDown.check(text, source.request().ways() == ways, on -> {
            source.ask(source.request().with(ways));
            draw();
        });
    }

    @Override
    protected void opened(PictureCanvas canvas) {
        canvas.setReachable(region -> region.kind().equals(UNIT));
        canvas.setHover((painted, region, at) -> region
                .map(r -> told(((FilterFigure) painted.figure()).fields(), r.index())));
        canvas.onSelect(region -> region.map(Region::index).ifPresent(unit::setNeuron));
        canvas.onOpen(this::open);
        bar.listen(canvas);
        followed = new FollowedRuns(getSite().getService(ShownRuns.class), canvas, this::refresh);
    }

    /** What is known of a neuron, a line for each number. */
    static String told(LearnedFields fields, int neuron) {
        return fields.measures().stream().map(measure -> line(measure, neuron)).collect(Collectors.joining("\n"));
    }

    private static String line(UnitMeasure measure, int neuron) {
        return measure.name().equals("index")
                ? "neuron " + neuron
                : measure.title() + ": " + measure.text(neuron);
    }

    private void open(Region region) {
        detail.setChecked(true);
        unit.setNeuron(region.index());
        unit.setVisible(true);
    }

    @Override
    public void refresh() {
        source.forget();
        choice.setRuns(followed.runs());
        cache.keep(followed.runs());
        if (choice.run().isEmpty()) {
            bar.setPoints(List.of());
            unit.clear();
            picture().tell(EMPTY);
            return;
        }
        ask();
    }

    /** Shows what the controls say. */
    private void ask() {
        if (choice.run().isPresent()) {
            source.ask(source.request().of(choice.run().get()).projecting(controls.projection()).at(bar.chosen())
                    .with(together.isChecked()).with(controls.order()));
            draw();
        }
    }

    private void draw() {
        if (choice.run().isPresent()) {
            picture().show(source);
        }
    }

    @Override
    protected void changed() {
        super.changed();
        if (picture().painted().isEmpty()) {
            bar.setPoints(List.of());
            unit.clear();
            return;
        }
        source.seen().ifPresent(seen -> {
            controls.setSeen(seen);
            bar.setPoints(seen.points());
            unit.setSeen(seen);
        });
    }

    /** The canvas that shows a neuron in detail. */
    public PictureCanvas detail() {
        return unit.picture();
    }
}
