package org.tain.eclipse.views.filters;

import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.tain.eclipse.views.filters.FilterSource.Seen;
import org.tain.eclipse.views.picture.PictureActions;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.Sizing;

/** One neuron in detail, beside the grid where the view is wide, else below it. */
final class UnitPanel {
    private static final String EMPTY = "Select a neuron in the grid to see its weights and how they formed.";
    private static final double WIDE = 1.15;
    private static final int[] BESIDE = {64, 36};
    private static final int[] BELOW = {52, 48};

    private final SashForm sash;
    private final PictureCanvas canvas;
    private final UnitSource source;
    private final PictureActions actions;
    private boolean whole;
    private Seen seen;
    private int neuron = -1;

    /** A panel beside what stands in a sash; hidden at first. */
    UnitPanel(SashForm sash, FieldCache cache) {
        this.sash = sash;
        this.source = new UnitSource(cache);
        Composite frame = new Composite(sash, SWT.NONE);
        frame.setLayout(new FillLayout());
        canvas = new PictureCanvas(frame, Sizing.WHOLE);
        actions = new PictureActions(canvas);
        canvas.setReachable(region -> false);
        canvas.setHover((painted, region, at) -> Optional.empty());
        canvas.onChange(this::changed);
        MenuManager menu = new MenuManager();
        actions.fill(menu);
        canvas.setMenu(menu.createContextMenu(canvas));
        canvas.addDisposeListener(event -> menu.dispose());
        sash.addListener(SWT.Resize, event -> arrange());
        setVisible(false);
    }

    PictureCanvas picture() {
        return canvas;
    }

    boolean isVisible() {
        return sash.getMaximizedControl() == null;
    }

    void setVisible(boolean visible) {
        sash.setMaximizedControl(visible ? null : sash.getChildren()[0]);
        arrange();
        if (visible) {
            show();
        }
    }

    private void arrange() {
        Point size = sash.getSize();
        int orientation = size.x > WIDE * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (orientation != sash.getOrientation() || sash.getData() == null) {
            sash.setOrientation(orientation);
            sash.setWeights(orientation == SWT.HORIZONTAL ? BESIDE : BELOW);
            sash.setData(orientation);
        }
    }

    /** The run is another one, or none. */
    void clear() {
        seen = null;
        show();
    }

    /** The fields that the grid shows now. */
    void setSeen(Seen shown) {
        boolean other = seen == null || seen.fields() != shown.fields() || !seen.points().equals(shown.points());
        seen = shown;
        if (other) {
            show();
        }
    }

    /** The neuron to show. */
    void setNeuron(int index) {
        if (neuron != index) {
            neuron = index;
            show();
        }
    }

    int neuron() {
        return neuron;
    }

    private void show() {
        if (!isVisible()) {
            return;
        }
        if (seen == null || neuron < 0) {
            canvas.tell(EMPTY);
        } else {
            whole = false;
            canvas.show(source.now(seen, neuron));
        }
    }

    /** The neuron is there at once, its history when it has been read. */
    private void changed() {
        actions.update();
        if (!whole && seen != null && canvas.painted().isPresent()) {
            whole = true;
            canvas.show(source.whole(seen, neuron));
        }
    }
}
