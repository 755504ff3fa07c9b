package org.tain.eclipse.views.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/**
 * Tells who listens that a run folder changed. One daemon thread looks at all watched folders about twice a second; it
 * lives only while somebody listens. Any thread may call any method, and none of them touches a file.
 */
public final class RunWatch implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofMillis(450);

    private final Duration period;
    private final List<Watched> watching = new ArrayList<>();
    private Thread thread;
    private boolean closed;

    /** A watch that looks about twice a second. */
    public RunWatch() {
        this(PERIOD);
    }

    /** A watch that looks once in a period. */
    public RunWatch(Duration period) {
        this.period = period;
    }

    /**
     * Watches a run folder, which need not be there yet. The listener is told once soon after, then each time that the
     * run grew, changed its state, was replaced or deleted: so register first and read when told.
     *
     * @param run the folder
     * @param changed told with {@code run} on the watching thread, which it should not keep: hand the work on
     * @return close it to stop; afterwards at most a call that already began is still under way
     */
    public synchronized Watched watch(Path run, Consumer<Path> changed) {
        Watched watched = new Watched(run, changed);
        if (!closed) {
            watching.add(watched);
            begin();
        }
        return watched;
    }

    private void begin() {
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("Tain run watch").start(this::look);
        } else {
            notifyAll();
        }
    }

    /** Stops for good; nobody is told anything afterwards. */
    @Override
    public synchronized void close() {
        closed = true;
        watching.clear();
        notifyAll();
    }

    private void look() {
        for (List<Watched> now = waiting(Duration.ZERO); !now.isEmpty(); now = waiting(period)) {
            Map<Path, RunTraces> traces = new HashMap<>();
            for (Watched watched : now) {
                watched.compare(traces.computeIfAbsent(watched.run, RunTraces::of));
            }
        }
    }

    /** The folders to look at after a pause, which newcomers cut short; empty when the thread is to end. */
    private synchronized List<Watched> waiting(Duration pause) {
        long until = System.nanoTime() + pause.toNanos();
        try {
            for (long left = pause.toMillis(); left > 0 && !watching.isEmpty() && !newcomers(); left = Duration
                    .ofNanos(until - System.nanoTime()).toMillis()) {
                wait(left);
            }
        } catch (InterruptedException e) {
            watching.clear();
        }
        if (watching.isEmpty()) {
            thread = null;
        }
        return List.copyOf(watching);
    }

    private boolean newcomers() {
        return watching.stream().anyMatch(watched -> watched.last == null);
    }

    private synchronized void forget(Watched watched) {
        watching.remove(watched);
        notifyAll();
    }

    private synchronized boolean listens(Watched watched) {
        return watching.contains(watched);
    }

    /** One listener of one run folder. */
    public final class Watched implements AutoCloseable {
        private final Path run;
        private final Consumer<Path> changed;
        private volatile RunTraces last;

        private Watched(Path run, Consumer<Path> changed) {
            this.run = run;
            this.changed = changed;
        }

        /** The folder. */
        public Path run() {
            return run;
        }

        private void compare(RunTraces traces) {
            boolean same = traces.equals(last);
            last = traces;
            if (!same && listens(this)) {
                CompletableFuture.runAsync(() -> changed.accept(run), Runnable::run).exceptionally(fault -> {
                    ILog.of(RunWatch.class).error("A view could not follow the run " + run, fault);
                    return null;
                });
            }
        }

        /** The listener is told nothing more. */
        @Override
        public void close() {
            forget(this);
        }
    }
}
