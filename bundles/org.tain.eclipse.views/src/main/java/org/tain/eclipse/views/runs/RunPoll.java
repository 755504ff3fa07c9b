package org.tain.eclipse.views.runs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;

/** Searches folders for runs again and again on a thread of its own, and tells when what it finds has changed. */
final class RunPoll implements AutoCloseable {
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(RunPoll::daemon);
    private final RunScan scan = new RunScan();
    private final Supplier<List<Path>> roots;
    private final Consumer<List<RunEntry>> found;
    private volatile boolean paused;
    private List<RunEntry> last;

    /**
     * Begins to search.
     *
     * @param roots asked each time, on the searching thread
     * @param found told on the searching thread, once soon after and then after each change
     */
    RunPoll(Duration period, Supplier<List<Path>> roots, Consumer<List<RunEntry>> found) {
        this.roots = roots;
        this.found = found;
        thread.scheduleWithFixedDelay(this::look, 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable work) {
        return Thread.ofPlatform().daemon().name("Tain runs").unstarted(work);
    }

    /** Searches soon, whatever the period. */
    void now() {
        if (!thread.isShutdown()) {
            thread.execute(this::look);
        }
    }

    /** While nobody looks nothing is searched. */
    void setPaused(boolean changed) {
        boolean wakes = paused && !changed;
        paused = changed;
        if (wakes) {
            now();
        }
    }

    private void look() {
        if (!paused) {
            // a fault must not end the schedule
            CompletableFuture.runAsync(this::compare, Runnable::run).exceptionally(fault -> {
                ILog.of(RunPoll.class).error("The runs could not be searched for", fault);
                return null;
            });
        }
    }

    private void compare() {
        List<RunEntry> entries = scan.scan(roots.get());
        if (!entries.equals(last)) {
            last = entries;
            found.accept(entries);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
