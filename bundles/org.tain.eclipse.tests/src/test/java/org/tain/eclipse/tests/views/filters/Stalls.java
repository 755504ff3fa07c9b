package org.tain.eclipse.tests.views.filters;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.widgets.Display;

/** Measures how long the thread of the user interface keeps others waiting, from another thread. */
final class Stalls {
    private final AtomicLong longestNs = new AtomicLong();
    private final Thread asking;

    Stalls(Display display) {
        asking = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted() && !display.isDisposed()) {
                long begun = System.nanoTime();
                display.syncExec(() -> {
                    // only to be let in
                });
                longestNs.accumulateAndGet(System.nanoTime() - begun, Math::max);
                Thread.onSpinWait();
            }
        });
    }

    /** The longest time so far, ms. */
    double stop() {
        asking.interrupt();
        return longestNs.get() / 1e6;
    }
}
