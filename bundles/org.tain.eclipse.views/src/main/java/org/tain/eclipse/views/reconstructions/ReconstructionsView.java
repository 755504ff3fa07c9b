package org.tain.eclipse.views.reconstructions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Region;
import org.tain.analysis.reconstruction.Sample;
import org.tain.analysis.reconstruction.SampleSheet;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.views.picture.PictureActions;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureView;
import org.tain.eclipse.views.picture.PointBar;
import org.tain.eclipse.views.picture.Sizing;
import org.tain.eclipse.views.run.FollowedRuns;
import org.tain.eclipse.views.run.RunChoice;

/**
 * The fixed stimuli above what the network gives back of them: at one recorded point, chosen with a slider, or at all
 * points below each other. Enter or a double click shows one stimulus through the training, Escape all again.
 */
public final class ReconstructionsView extends PictureView {
    /** The id of the view. */
    public static final String ID = "org.tain.eclipse.views.reconstructions";
    private static final String EMPTY = "No run is shown. Train a network with \"measure autoencoder\" (Run As > Tain"
            + " Network), or double-click a run in the Runs view.";

    private final ReconstructionSource source = new ReconstructionSource();
    private final RunChoice choice = new RunChoice(this::refresh);
    private IAction through;
    private PointBar bar;
    private FollowedRuns followed;

    @Override
    protected Sizing sizing() {
        return Sizing.FILL;
    }

    @Override
    protected void createBelow(Composite body) {
        bar = new PointBar(body, ReconstructionSource::words, this::choose);
    }

    @Override
    protected void contribute(IContributionManager manager) {
        if (through == null) {
            through = PictureActions.toggle("Through the Training", "All recorded points below each other", "through",
                    this::switchSheet);
        }
        choice.fill(manager);
        manager.add(through);
    }

    @Override
    protected void opened(PictureCanvas canvas) {
        canvas.setHover((painted, region, at) -> region.flatMap(r -> ((SampleSheet) painted.figure()).told(r, at)));
        canvas.onOpen(this::open);
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && source.opened().isPresent()) {
                show(OptionalInt.empty());
            }
        });
        bar.listen(canvas);
        followed = new FollowedRuns(getSite().getService(ShownRuns.class), canvas, this::refresh);
    }

    private void open(Region region) {
        Optional<Painted> painted = picture().painted();
        Optional<Sample> sample = painted.flatMap(p -> ((SampleSheet) p.figure()).sample(region));
        sample.ifPresent(s -> show(source.opened().isPresent() ? OptionalInt.empty() : OptionalInt.of(s.number())));
    }

    private void show(OptionalInt sample) {
        source.open(sample);
        picture().fit();
        draw();
    }

    private void switchSheet() {
        source.setThrough(through.isChecked());
        picture().fit();
        draw();
    }

    private void choose() {
        source.choose(bar.chosen());
        if (through.isChecked() || source.opened().isPresent()) {
            through.setChecked(false);
            source.setThrough(false);
        }
        draw();
    }

    @Override
    public void refresh() {
        choice.setRuns(followed.runs());
        if (choice.run().isEmpty()) {
            picture().tell(EMPTY);
            bar.setPoints(List.of());
            return;
        }
        source.read(choice.run().get());
        draw();
    }

    private void draw() {
        if (choice.run().isPresent()) {
            picture().show(source);
        }
    }

    @Override
    protected void changed() {
        super.changed();
        bar.setPoints(source.points());
    }
}
