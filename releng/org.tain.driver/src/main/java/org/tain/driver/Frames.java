package org.tain.driver;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.tain.analysis.paint.Painted;
import org.tain.eclipse.run.ShownRuns;
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
    private static final long POLL_NS = 200_000;
    private static final long LONGEST_NS = 20_000_000_000L;
    private final Stage stage;
    private final List<String> table = new ArrayList<>();
    private PictureCanvas canvas;
    private Scale slider;
    private volatile boolean measuring;

    Frames(Stage stage) {
        this.stage = stage;
    }

    /** Measures and writes the table. */
    void measure(Path largeFilters, Path manyPoints, Path manyRuns, Path out) throws IOException {
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
        time("Training of 1,000 points, read anew", i -> view("training").refresh());
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
            pause(1);
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
        List<Double> work = new ArrayList<>();
        for (int i = 0; i < WARMING + COUNTED; i++) {
            double before = work();
            double time = frame(i, wish);
            if (i >= WARMING) {
                times.add(time);
                work.add(work() - before);
            }
        }
        add(what, times, BUDGET_MS);
        work.sort(null);
        table.add("    of which the processor reads, paints and makes the widget's image for %.1f ms (median)"
                .formatted(work.get(COUNTED / 2)));
    }

    /** Processor time of the threads that make pictures, ms. */
    private static double work() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double ms = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().equals("Tain picture")) {
                ms += threads.getThreadCpuTime(thread.getThreadId()) / 1e6;
            }
        }
        return ms;
    }

    private void add(String what, List<Double> times, double budget) {
        times.sort(null);
        double late = times.get((int) Math.ceil(0.95 * times.size()) - 1);
        table.add("%-48s median %5.1f ms   95 %% under %5.1f ms   longest %5.1f ms%s".formatted(what,
                times.get(times.size() / 2), late, times.getLast(), late > budget ? "   OVER" : ""));
    }

    /** From the wish until the new picture is on the screen. */
    private double frame(int number, IntConsumer wish) {
        Painted before = quiet();
        measuring = true;
        long begun = System.nanoTime();
        stage.ask(() -> {
            wish.accept(number);
            return null;
        });
        while (painted() == before) {
            if (System.nanoTime() - begun > LONGEST_NS) {
                throw new AssertionError("no new picture came");
            }
            LockSupport.parkNanos(POLL_NS);
        }
        stage.ask(() -> {
            canvas.redraw();
            canvas.update();
            return null;
        });
        measuring = false;
        return (System.nanoTime() - begun) / 1e6;
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
