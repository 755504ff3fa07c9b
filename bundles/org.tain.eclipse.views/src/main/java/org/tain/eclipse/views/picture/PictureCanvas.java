package org.tain.eclipse.views.picture;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Ground;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Region;
import org.tain.eclipse.views.picture.PictureWorker.Nothing;
import org.tain.eclipse.views.picture.PictureWorker.Picture;
import org.tain.eclipse.views.picture.PictureWorker.Request;

/**
 * Shows a figure. It is read and painted on a thread of its own in the colours of the widget; until a new frame is ready
 * the last one is shown, moved to where it belongs. Wheel and {@code +}, {@code -}, {@code 0} zoom, dragging and Shift
 * with the arrow keys move, the arrow keys go from region to region, Enter and a double click open one.
 */
public final class PictureCanvas extends Canvas {
    private final PictureWorker worker = new PictureWorker(this::answered);
    private final PictureMessage message = new PictureMessage();
    private final Sizing sizing;
    private PictureImage shown;
    private Viewport viewport;
    private boolean whole = true;
    private int subject;
    private boolean asked;
    private double dots;
    private FrameTimes times = new FrameTimes(0, 0, 0, 0);
    private Region selected;
    private Predicate<Region> reachable = region -> true;
    private HoverText hover = (painted, region, at) -> region.map(Region::name);
    private Gestures gestures;
    private Consumer<Optional<Region>> onSelect = region -> {
    };
    private Consumer<Region> onOpen = region -> {
    };
    private Consumer<RuntimeException> onFault = fault -> {
    };
    private Runnable onChange = () -> {
    };

    /** An empty canvas. */
    public PictureCanvas(Composite parent, Sizing sizing) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.sizing = sizing;
        this.dots = getMonitor().getZoom() / 100.0;
        new PictureInput(this);
        PictureVoice.give(this);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> draw(null));
        addListener(SWT.ZoomChanged, event -> {
            dots = getMonitor().getZoom() / 100.0;
            draw(null);
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addDisposeListener(event -> {
            worker.stop();
            forget();
        });
    }

    /** Shows a figure in place of the one that is shown; zoom and place stay. */
    public void show(Figure figure) {
        show(() -> figure);
    }

    /** Shows what a source gives, which is asked off the UI thread; zoom and place stay. */
    public void show(PictureSource source) {
        checkWidget();
        asked = true;
        draw(source);
    }

    /** Shows no picture but what to do in order to see one. */
    public void tell(String whatToDo) {
        checkWidget();
        subject++;
        asked = false;
        say(whatToDo, false);
        onChange.run();
    }

    /** Shows no picture but what is wrong. */
    public void fail(String whatIsWrong) {
        checkWidget();
        subject++;
        asked = false;
        say(whatIsWrong, true);
        onChange.run();
    }

    /** A line over the picture's upper edge, such as that it is older than the text; empty for none. */
    public void remark(String remark) {
        checkWidget();
        message.remark(remark);
        redraw();
    }

    /** The line over the picture's upper edge; empty if there is none. */
    public String remark() {
        return message.remark();
    }

    /** What is said about the place under the pointer; the name of the region if not set. */
    public void setHover(HoverText text) {
        hover = text;
    }

    /** Which regions can be selected; all if not set. */
    public void setReachable(Predicate<Region> regions) {
        reachable = regions;
    }

    /** What zoom and pan do, where they shall not move the figure as a whole; null for that. */
    public void setGestures(Gestures changed) {
        gestures = changed;
    }

    /** Called when the user selects a region, or none by a click beside all. */
    public void onSelect(Consumer<Optional<Region>> listener) {
        onSelect = listener;
    }

    /** Called when the user opens a region by Enter or a double click. */
    public void onOpen(Consumer<Region> listener) {
        onOpen = listener;
    }

    /** Called, on the UI thread, when a figure cannot be drawn by a fault of the program. */
    public void onFault(Consumer<RuntimeException> listener) {
        onFault = listener;
    }

    /** Called when another picture, or none, is shown. */
    public void onChange(Runnable listener) {
        onChange = listener;
    }

    /** The picture that is shown; its image is painted over when another is. */
    public Optional<Painted> painted() {
        return Optional.ofNullable(shown).map(image -> image.picture().painted());
    }

    /** The text that is shown in place of a picture; empty if there is one. */
    public String message() {
        return shown == null ? message.text() : "";
    }

    /** How long the frame that is shown took. */
    public FrameTimes frameTimes() {
        return times;
    }

    /** The selected region. */
    public Optional<Region> selection() {
        return Optional.ofNullable(selected);
    }

    /** Selects the first reachable region of a kind, name and index without telling listeners; none if there is none. */
    public void select(String kind, String name, int index) {
        select(regions().stream()
                .filter(r -> r.kind().equals(kind) && r.name().equals(name) && r.index() == index).findFirst());
    }

    /** Selects a region without telling listeners. */
    public void select(Optional<Region> region) {
        selected = region.orElse(null);
        redraw();
    }

    /** Shows the whole figure. */
    public void fit() {
        if (gestures != null) {
            gestures.fit();
        }
        whole = true;
        draw(null);
    }

    /** Enlarges around the middle. */
    public void zoom(double factor) {
        Point size = getSize();
        zoom(factor, size.x / 2.0, size.y / 2.0);
    }

    /** Where a place of the shown figure lies in the canvas, in points. */
    public Point pointOf(double x, double y) {
        Viewport place = viewport == null ? new Viewport(1, 1, 1, 0, 0) : viewport;
        return new Point((int) Math.round(place.left() + x * place.scale()),
                (int) Math.round(place.top() + y * place.scale()));
    }

    /** The place in the shown figure at a point of the canvas, in the figure's pixels; empty without a picture. */
    public Optional<Point2D> placeOf(int x, int y) {
        return viewport == null ? Optional.empty() : Optional.of(viewport.figurePoint(x, y));
    }

    void zoom(double factor, double x, double y) {
        if (shown == null) {
            return;
        }
        if (gestures == null || !gestures.zoom(shown.picture().painted(), factor, viewport.figurePoint(x, y))) {
            look(viewport.zoomed(factor, x, y));
        }
    }

    void pan(double dx, double dy) {
        if (shown == null) {
            return;
        }
        if (gestures == null || !gestures.pan(shown.picture().painted(), dx / viewport.scale(), dy / viewport.scale())) {
            look(viewport.moved(dx, dy, getSize().x, getSize().y));
        }
    }

    private void look(Viewport changed) {
        viewport = changed;
        whole = false;
        redraw();
        draw(null);
    }

    /** The reachable regions. */
    List<Region> regions() {
        return shown == null ? List.of() : shown.picture().painted().regions().stream().filter(reachable).toList();
    }

    /** The reachable region at a point. */
    Optional<Region> regionAt(int x, int y) {
        Point2D at = viewport == null ? null : viewport.figurePoint(x, y);
        return at == null
                ? Optional.empty()
                : regions().reversed().stream().filter(r -> r.shape().contains(at)).findFirst();
    }

    /** What there is to say about a point. */
    Optional<String> textAt(int x, int y) {
        return shown == null
                ? Optional.empty()
                : hover.at(shown.picture().painted(), regionAt(x, y), viewport.figurePoint(x, y));
    }

    /** What there is to say about the selected region. */
    Optional<String> textOfSelection() {
        return shown == null || selected == null
                ? Optional.empty()
                : hover.at(shown.picture().painted(), selection(), new Point2D.Double(selected.shape().getBounds2D().getCenterX(),
                        selected.shape().getBounds2D().getCenterY()));
    }

    void choose(Optional<Region> region) {
        select(region);
        region.ifPresent(this::reveal);
        onSelect.accept(region);
    }

    void open(Region region) {
        onOpen.accept(region);
    }

    private void reveal(Region region) {
        Point first = pointOf(region.shape().getBounds2D().getMinX(), region.shape().getBounds2D().getMinY());
        Point last = pointOf(region.shape().getBounds2D().getMaxX(), region.shape().getBounds2D().getMaxY());
        int dx = last.x > getSize().x ? getSize().x - last.x - 8 : first.x < 0 ? 8 - first.x : 0;
        int dy = last.y > getSize().y ? getSize().y - last.y - 8 : first.y < 0 ? 8 - first.y : 0;
        if (dx != 0 || dy != 0) {
            look(viewport.moved(dx, dy, getSize().x, getSize().y));
        }
    }

    private void draw(PictureSource source) {
        Point size = getSize();
        if (asked && size.x > 0 && size.y > 0) {
            worker.draw(new Request(source, subject, size.x, size.y, dots, ground(), sizing, whole ? null : viewport));
        } else if (source != null) {
            // drawn at the first size that the canvas gets
            worker.draw(new Request(source, subject, 1, 1, dots, ground(), sizing, null));
        }
    }

    /** The paper and the ink of the widget, as they are now. */
    public Ground ground() {
        return Ground.ofWidget(color(getBackground()), color(getForeground()));
    }

    private static java.awt.Color color(Color color) {
        return new java.awt.Color(color.getRed(), color.getGreen(), color.getBlue());
    }

    /** On the worker's thread, where the image is made as well: for a large one that takes some milliseconds. */
    private void answered(PictureWorker.Answer answer) {
        Display display = isDisposed() ? null : getDisplay();
        try {
            if (display != null) {
                PictureImage made = answer instanceof Picture picture ? new PictureImage(picture, display) : null;
                display.asyncExec(() -> take(answer, made));
            }
        } catch (SWTException e) {
            // the workbench closes: nobody looks any more
        }
    }

    private void take(PictureWorker.Answer answer, PictureImage made) {
        if (isDisposed() || answer.request().subject() != subject) {
            if (made != null) {
                discard(made);
            }
            return;
        }
        switch (answer) {
            case Nothing nothing -> {
                say(nothing.message(), nothing.error());
                if (nothing.fault() != null) {
                    onFault.accept(nothing.fault());
                }
            }
            case Picture picture -> put(made);
        }
        onChange.run();
    }

    private void put(PictureImage made) {
        forget();
        shown = made;
        times = made.times();
        if (whole || viewport == null) {
            viewport = made.picture().viewport();
        }
        if (selected != null) {
            select(selected.kind(), selected.name(), selected.index());
        }
        redraw();
    }

    private void say(String text, boolean error) {
        forget();
        whole = true;
        viewport = null;
        selected = null;
        message.say(text, error);
        redraw();
    }

    private void forget() {
        if (shown != null) {
            discard(shown);
            shown = null;
        }
    }

    private void discard(PictureImage image) {
        image.dispose();
        worker.reuse(image.picture().painted());
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getBackground());
        gc.setForeground(getForeground());
        if (shown == null) {
            gc.fillRectangle(area);
            message.paint(gc, area);
            return;
        }
        long begun = System.nanoTime();
        shown.paint(gc, area, viewport);
        times = times.shownIn((System.nanoTime() - begun) / 1e6);
        message.paintRemark(gc, area);
        PictureImage.mark(gc, selection(), viewport, isFocusControl());
        if (!ground().equals(shown.picture().request().ground())) {
            draw(null); // the theme has changed
        }
    }
}
