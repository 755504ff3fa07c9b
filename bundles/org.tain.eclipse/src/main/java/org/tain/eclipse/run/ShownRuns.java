package org.tain.eclipse.run;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Which run folders the views show. Registered as a service, so that whoever starts or opens a run and whoever draws
 * one need not know each other: {@code site.getService(ShownRuns.class)}. Safe for use by any thread.
 */
public final class ShownRuns {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile List<Path> runs = List.of();

    /** The run folders that are shown; the first is the main one, the others are compared with it. Empty: none. */
    public List<Path> runs() {
        return runs;
    }

    /**
     * Shows these runs instead of the former ones and tells every listener in the calling thread, if they differ.
     *
     * @param shown run folders, the main one first; they need not exist yet
     */
    public void show(List<Path> shown) {
        List<Path> absolute = shown.stream().map(run -> run.toAbsolutePath().normalize()).distinct().toList();
        if (!absolute.equals(runs)) {
            runs = absolute;
            listeners.forEach(Runnable::run);
        }
    }

    /** Calls {@code listener} after every change, in whatever thread made it. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Calls {@code listener} no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
