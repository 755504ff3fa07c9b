package org.tain.eclipse.views.picture;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;

/**
 * A slider over the recorded points of a run, with the shown one in words. At its right end it stays with the latest,
 * also when more are recorded. It is not there while there are fewer than two points.
 */
public final class PointBar extends Composite {
    private static final int LABEL_WIDTH = 170;

    private final Scale scale;
    private final Label label;
    private final LongFunction<String> words;
    private final Runnable moved;
    private List<Long> points = List.of();
    private OptionalLong chosen = OptionalLong.empty();

    /**
     * An empty bar at the bottom of a view's grid.
     *
     * @param words what a point is called
     * @param moved called when the user chose another
     */
    public PointBar(Composite parent, LongFunction<String> words, Runnable moved) {
        super(parent, SWT.NONE);
        this.words = words;
        this.moved = moved;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 0).applyTo(this);
        label = new Label(this, SWT.NONE);
        GridDataFactory.swtDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
        scale = new Scale(this, SWT.HORIZONTAL);
        scale.setToolTipText("Recorded points: arrow keys here, or , and . in the picture; the right end is the latest");
        scale.setIncrement(1);
        scale.setPageIncrement(1);
        scale.addListener(SWT.Selection, event -> choose(scale.getSelection()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scale);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    /** The keys {@code ,} and {@code .} of a picture go to the point before and after. */
    public void listen(PictureCanvas canvas) {
        canvas.addListener(SWT.KeyDown, event -> {
            int by = event.character == '.' ? 1 : event.character == ',' ? -1 : 0;
            int to = scale.getSelection() + by;
            if (by != 0 && to >= 0 && to < points.size()) {
                scale.setSelection(to);
                choose(to);
            }
        });
    }

    /** The point that the user chose; empty for the latest. */
    public OptionalLong chosen() {
        return chosen;
    }

    /** Chooses a point, or the latest, without telling. */
    public void setChosen(OptionalLong point) {
        chosen = point;
        setPoints(points);
    }

    /** The points there are by now, ascending. */
    public void setPoints(List<Long> recorded) {
        points = List.copyOf(recorded);
        int last = points.size() - 1;
        boolean several = last > 0;
        if (several) {
            scale.setMaximum(last);
            int at = chosen.isPresent() ? points.indexOf(chosen.getAsLong()) : last;
            scale.setSelection(at < 0 ? last : at);
            label.setText(words.apply(points.get(scale.getSelection())));
        }
        if (several != getVisible()) {
            setVisible(several);
            ((GridData) getLayoutData()).exclude = !several;
            getParent().layout(true, true);
        }
    }

    private void choose(int at) {
        chosen = at == points.size() - 1 ? OptionalLong.empty() : OptionalLong.of(points.get(at));
        label.setText(words.apply(points.get(at)));
        moved.run();
    }
}
