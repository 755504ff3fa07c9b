package org.tain.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.tain.analysis.paint.Painted;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.views.picture.FrameTimes;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureView;
import org.tain.eclipse.views.runs.RunsView;

/**
 * How long the views take from a wish of the user until the screen shows it, of a run with many large filters and of one
 * with many recorded points. The table is written into the file {@code frames}; a line over the budget says OVER.
 */
final class Frames {
    private static final double BUDGET_MS = 50;
    private static final int WARMING = 20;
    private static final int COUNTED = 60;
    private static final int QUIET_MS = 25;
    private static final int WATCH_MS = 700;
    private static final int POLL_MS = 4;
    private static final long LONGEST_S = 20;
    private final Stage stage;
    private final List<String> table = new ArrayList<>();
    private PictureCanvas canvas;
    private Scale slider;
    private volatile boolean measuring;
    private int rest;

    Frames(Stage stage) {
        this.stage = stage;
    }

    /**
     * Measures and writes the table.
     *
     * @param growing a run that has only measures, to which some are appended
     */
    void measure(Path largeFilters, Path manyPoints, Path growing, Path manyRuns, Path out) throws IOException {
        stage.ask(() -> {
            stage.window().getShell().setMaximized(true);
            return null;
        });
        AtomicLong longestWait = new AtomicLong();
        Thread waiting = Thread.ofPlatform().daemon().start(() -> wait(longestWait));
        show(largeFilters, "filters");
        firstLooks("Filters of 1,024 neurons, read from the disk");
        cases("Filters of 1,024 neurons, 28 x 28");
        show(manyPoints, "training");
        cases("Training of 1,000 points");
        grow(growing.resolve("metrics.csv"), growing);
        for (String view : List.of("filters", "reconstructions")) {
            show(manyPoints, view);
            cases(view.substring(0, 1).toUpperCase(Locale.ROOT) + view.substring(1) + " of 1,000 points");
        }
        list(manyRuns);
        waiting.interrupt();
        table.add("longest wait for the thread of the windows meanwhile %.1f ms".formatted(longestWait.get() / 1e6));
        Files.write(out.resolve("frames"), table);
    }

    /** Asks to be let in on the thread of the windows, again and again. */
    private void wait(AtomicLong longest) {
        while (!Thread.currentThread().isInterrupted()) {
            long begun = System.nanoTime();
            stage.ask(() -> null);
            if (measuring) {
                longest.accumulateAndGet(System.nanoTime() - begun, Math::max);
            }
            pause(POLL_MS);
        }
    }

    private PictureView view(String name) {
        return (PictureView) stage.ask(() -> stage.page().showView("org.tain.eclipse.views." + name));
    }

    /** A view in the whole window, when it has drawn the run. */
    private void show(Path run, String name) {
        stage.ask(() -> {
            PlatformUI.getWorkbench().getService(ShownRuns.class).show(List.of());
            return null;
        });
        PictureView view = view(name);
        canvas = view.picture();
        stage.ask(() -> {
            IWorkbenchPage page = stage.page();
            page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
            PlatformUI.getWorkbench().getService(ShownRuns.class).show(List.of(run));
            return null;
        });
        stage.waitUntil(name + " is drawn", () -> canvas.painted().isPresent());
        stage.settle();
        slider = stage.ask(() -> find(canvas.getParent(), Scale.class));
    }

    private static <T extends Control> T find(Composite parent, Class<T> type) {
        for (Control child : parent.getChildren()) {
            T found = type.isInstance(child)
                    ? type.cast(child)
                    : child instanceof Composite inner ? find(inner, type) : null;
            if (found != null && found.getVisible()) {
                return found;
            }
        }
        return null;
    }

    private void cases(String what) {
        if (slider != null) {
            int points = stage.ask(slider::getMaximum) + 1;
            time(what + ", another point", i -> choose(i % points));
            stage.ask(() -> {
                choose(points - 1);
                return null;
            });
        }
        time(what + ", zoom", i -> canvas.zoom(i % 20 < 10 ? 1.15 : 1 / 1.15));
        time(what + ", moved", i -> press(SWT.SHIFT, i % 2 == 0 ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT));
        stage.ask(() -> {
            canvas.fit();
            return null;
        });
    }

    /** One more block each time, as soon as it is written; the watch of the run comes after it and finds nothing new. */
    private void grow(Path measures, Path run) throws IOException {
        show(run, "training");
        PictureView view = view("training");
        String block = Files.readAllLines(measures).getLast();
        String values = block.substring(block.indexOf(','));
        long last = Long.parseLong(block.substring(0, block.indexOf(',')));
        rest = WATCH_MS;
        time("Training of 1,000 points, a block more", i -> {
            try {
                Files.writeString(measures, last + 1 + i + values + "\n", StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            view.refresh();
        });
        rest = 0;
    }

    /** Points that were not looked at yet; for them the budget does not count, the last picture stays meanwhile. */
    private void firstLooks(String what) {
        List<Double> times = new ArrayList<>();
        for (int point = stage.ask(slider::getMaximum) - 1; point >= 0; point--) {
            int next = point;
            times.add(frame(0, i -> choose(next)));
        }
        add(what, times, Double.POSITIVE_INFINITY);
    }

    /** The list of runs: how long it holds the thread of the windows to sort it. */
    private void list(Path runs) throws IOException {
        long count;
        try (Stream<Path> folders = Files.list(runs)) {
            count = folders.count();
        }
        RunsView view = (RunsView) stage.ask(() -> stage.page().showView(RunsView.ID));
        stage.ask(() -> {
            view.addFolder(runs);
            return null;
        });
        stage.waitUntil("all runs are listed", () -> view.runs().size() >= count);
        Table table = stage.ask(() -> find((Composite) view.getAdapter(Control.class), Table.class));
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARMING + COUNTED; i++) {
            int column = i % 3;
            long begun = System.nanoTime();
            stage.ask(() -> {
                table.getColumn(column).notifyListeners(SWT.Selection, new Event());
                table.update();
                return null;
            });
            if (i >= WARMING) {
                times.add((System.nanoTime() - begun) / 1e6);
            }
            stage.settle();
        }
        add("Runs, %,d in the list, sorted".formatted(count), times, BUDGET_MS);
    }

    private void choose(int point) {
        slider.setSelection(point);
        slider.notifyListeners(SWT.Selection, new Event());
    }

    private void press(int modifier, int key) {
        Event event = new Event();
        event.stateMask = modifier;
        event.keyCode = key;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    private void time(String what, IntConsumer wish) {
        List<Double> times = new ArrayList<>();
        List<FrameTimes> parts = new ArrayList<>();
        for (int i = 0; i < WARMING + COUNTED; i++) {
            double time = frame(i, wish);
            if (i >= WARMING) {
                times.add(time);
                parts.add(stage.ask(canvas::frameTimes));
            }
        }
        add(what, times, BUDGET_MS);
        table.add("    of which (medians) read %.1f, painted %.1f, made the widget's image %.1f, put on the screen %.1f ms"
                .formatted(median(parts, FrameTimes::sourceMs), median(parts, FrameTimes::paintMs),
                        median(parts, FrameTimes::copyMs), median(parts, FrameTimes::screenMs)));
    }

    private static double median(List<FrameTimes> frames, ToDoubleFunction<FrameTimes> part) {
        return frames.stream().mapToDouble(part).sorted().toArray()[frames.size() / 2];
    }

    private void add(String what, List<Double> times, double budget) {
        times.sort(null);
        double late = times.get((int) Math.ceil(0.95 * times.size()) - 1);
        table.add("%-48s median %5.1f ms   95 %% under %5.1f ms   longest %5.1f ms%s".formatted(what,
                times.get(times.size() / 2), late, times.getLast(), late > budget ? "   OVER" : ""));
    }

    /** From the wish until the new picture has been painted on the screen, which waits for the screen's next refresh. */
    private double frame(int number, IntConsumer wish) {
        pause(rest);
        Painted before = quiet();
        CompletableFuture<Long> seen = new CompletableFuture<>();
        PaintListener look = event -> {
            if (canvas.painted().orElse(before) != before) {
                seen.complete(System.nanoTime());
            }
        };
        stage.ask(() -> {
            canvas.addPaintListener(look);
            return null;
        });
        measuring = true;
        long begun = System.nanoTime();
        stage.later(() -> wish.accept(number));
        long ended = seen.orTimeout(LONGEST_S, TimeUnit.SECONDS).join();
        measuring = false;
        stage.ask(() -> {
            canvas.removePaintListener(look);
            return null;
        });
        return (ended - begun) / 1e6;
    }

    /** The picture when no other follows it any more. */
    private Painted quiet() {
        Painted last = painted();
        for (Painted next = later(); next != last; next = later()) {
            last = next;
        }
        return last;
    }

    private Painted later() {
        pause(QUIET_MS);
        return painted();
    }

    private Painted painted() {
        return stage.ask(() -> canvas.painted().orElse(null));
    }

    private static void pause(int ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
