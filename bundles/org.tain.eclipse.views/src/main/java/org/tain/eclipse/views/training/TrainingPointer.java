package org.tain.eclipse.views.training;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Plot;
import org.tain.analysis.paint.Region;
import org.tain.analysis.training.Readings.Reading;
import org.tain.analysis.training.TrainingFigure;
import org.tain.eclipse.views.picture.BoxDrag;
import org.tain.eclipse.views.picture.PictureCanvas;

/**
 * The line at the pointer through all charts, the dots on their curves, and the values there above them. The keys
 * {@code ,} and {@code .} move it from block to block.
 */
final class TrainingPointer {
    private static final int DOT = 4;
    private static final int GAP = 8;
    private static final double FONT = 0.62;
    private static final double PER_INCH = 72;

    private final PictureCanvas canvas;
    private final BoxDrag box;
    private Font font;
    private OptionalDouble presentation = OptionalDouble.empty();

    TrainingPointer(PictureCanvas canvas, BoxDrag box) {
        this.canvas = canvas;
        this.box = box;
    }

    void listen() {
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseExit, event -> point(OptionalDouble.empty()));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addDisposeListener(event -> disposeFont());
        canvas.addPaintListener(event -> canvas.painted().ifPresent(painted -> paint(event.gc, painted)));
    }

    private void move(Event event) {
        canvas.painted().ifPresent(painted -> {
            Point2D at = canvas.placeOf(event.x, event.y).orElseThrow();
            OptionalInt chart = TrainingFigure.chartAt(painted.plots(), at);
            point(chart.isEmpty() || box.isDrawing()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(painted.plots().get(chart.getAsInt()).valueX(at.getX())));
        });
    }

    private void key(Event event) {
        boolean after = event.character == '.';
        if (after || event.character == ',') {
            canvas.painted().ifPresent(painted -> point(((TrainingFigure) painted.figure())
                    .block(presentation.orElse(after ? -1 : Double.POSITIVE_INFINITY), after)));
        }
    }

    private void point(OptionalDouble other) {
        if (!other.equals(presentation)) {
            presentation = other;
            canvas.redraw();
        }
    }

    private void paint(GC gc, Painted painted) {
        if (presentation.isEmpty()) {
            return;
        }
        double at = presentation.getAsDouble();
        TrainingFigure figure = (TrainingFigure) painted.figure();
        gc.setAntialias(SWT.ON);
        for (Region region : painted.regions()) {
            if (region.kind().equals(TrainingFigure.VALUES)) {
                List<Reading> readings = figure.readings(region.index(), at).all();
                Plot plot = painted.plots().get(region.index());
                values(gc, region.shape().getBounds2D(), readings);
                if (plot.xAxis().range().contains(at)) {
                    line(gc, plot, at, readings);
                }
            }
        }
    }

    private void line(GC gc, Plot plot, double at, List<Reading> readings) {
        Rectangle2D area = plot.area();
        Point top = canvas.pointOf(plot.x(at), area.getMinY());
        Point bottom = canvas.pointOf(plot.x(at), area.getMaxY());
        gc.setForeground(canvas.getForeground());
        gc.setAlpha(110);
        gc.drawLine(top.x, top.y, bottom.x, bottom.y);
        gc.setAlpha(255);
        for (Reading reading : readings) {
            if (Double.isFinite(reading.value()) && plot.yAxis().range().contains(reading.value())
                    && plot.xAxis().range().contains(reading.at())) {
                Point dot = canvas.pointOf(plot.x(reading.at()), plot.y(reading.value()));
                gc.setBackground(canvas.getBackground());
                gc.fillOval(dot.x - DOT - 1, dot.y - DOT - 1, 2 * DOT + 2, 2 * DOT + 2);
                gc.setBackground(color(reading));
                gc.fillOval(dot.x - DOT, dot.y - DOT, 2 * DOT, 2 * DOT);
            }
        }
    }

    /** In place of the values of the last blocks, if there is room for all. */
    private void values(GC gc, Rectangle2D room, List<Reading> readings) {
        Point from = canvas.pointOf(room.getMinX(), room.getMinY());
        Point to = canvas.pointOf(room.getMaxX(), room.getMaxY());
        gc.setBackground(canvas.getBackground());
        gc.fillRectangle(from.x, from.y, to.x - from.x + 1, to.y - from.y);
        gc.setFont(font(to.y - from.y));
        int width = readings.stream().mapToInt(reading -> gc.textExtent(reading.text()).x + GAP).sum() - GAP;
        int x = to.x;
        for (Reading reading : width > to.x - from.x ? List.<Reading>of() : readings.reversed()) {
            Point size = gc.textExtent(reading.text());
            x -= size.x;
            gc.setForeground(color(reading));
            gc.drawText(reading.text(), x, (from.y + to.y - size.y) / 2, true);
            x -= GAP;
        }
    }

    /** A font for a line of a height in points. */
    private Font font(int height) {
        int points = Math.max(5, (int) (FONT * height * PER_INCH / canvas.getDisplay().getDPI().y));
        if (font == null || font.getFontData()[0].getHeight() != points) {
            disposeFont();
            FontData data = canvas.getFont().getFontData()[0];
            font = new Font(canvas.getDisplay(), data.getName(), points, SWT.BOLD);
        }
        return font;
    }

    private void disposeFont() {
        if (font != null) {
            font.dispose();
            font = null;
        }
    }

    private Color color(Reading reading) {
        java.awt.Color shown = canvas.ground().of(reading.color());
        return new Color(shown.getRed(), shown.getGreen(), shown.getBlue());
    }
}
