package org.tain.eclipse.views.raster;

import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Region;
import org.tain.analysis.raster.RecordingFigure;
import org.tain.eclipse.views.picture.PictureCanvas;

/** Dragging the border between two rows makes the one higher and the other lower. */
final class RowBorders {
    private final PictureCanvas canvas;
    private final Consumer<RecordingFigure> resized;
    private Painted pressed;
    private Region border;
    private double from;

    RowBorders(PictureCanvas canvas, Consumer<RecordingFigure> resized) {
        this.canvas = canvas;
        this.resized = resized;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, event -> border = null);
    }

    /** Whether a border is at a place of the figure. */
    boolean isBorder(Point2D at) {
        return find(at).isPresent();
    }

    /** Whether a border is being moved. */
    boolean isMoving() {
        return border != null;
    }

    private Optional<Region> find(Point2D at) {
        return canvas.painted().stream().flatMap(painted -> painted.regions().stream())
                .filter(region -> region.kind().equals(RecordingFigure.BORDER) && region.shape().contains(at))
                .findFirst();
    }

    private void press(Event event) {
        border = null;
        if (event.button == 1) {
            canvas.placeOf(event.x, event.y).flatMap(this::find).ifPresent(found -> {
                border = found;
                pressed = canvas.painted().orElseThrow();
                from = canvas.placeOf(event.x, event.y).orElseThrow().getY();
            });
        }
    }

    private void move(Event event) {
        Optional<Point2D> at = canvas.placeOf(event.x, event.y);
        if (at.isEmpty()) {
            return;
        }
        if (border != null) {
            RecordingFigure figure = (RecordingFigure) pressed.figure();
            resized.accept(figure.resized(pressed.plots(), border.index(), at.get().getY() - from));
        } else if (isBorder(at.get())) {
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZENS));
        }
    }
}
