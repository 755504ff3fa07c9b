package org.tain.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Display;

/**
 * Looks every few milliseconds how long the thread of the windows takes to come to what it was asked. While it does not, the
 * watch looks what it is doing, so that a stall can be told with its cause.
 */
final class StallWatch {
    private static final int PAUSE_MS = 4;
    private static final int SUSPICIOUS_MS = 25;
    private static final int FRAMES = 40;
    private final Display display;
    private final List<Double> delays = Collections.synchronizedList(new ArrayList<>());
    private final List<String> causes = new ArrayList<>();
    private final Thread thread = new Thread(this::watch, "Stall watch");
    private volatile boolean watching = true;

    StallWatch(Display display) {
        this.display = display;
    }

    void start() {
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    /** How often it has looked so far. */
    int answers() {
        return delays.size();
    }

    /** Ends the watch and gives the delays in ms. */
    List<Double> stop() {
        watching = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return delays;
    }

    /** What the thread of the windows was doing when it took suspiciously long, each with how long it took. */
    List<String> causes() {
        return causes;
    }

    private void watch() {
        try {
            while (watching) {
                look();
                Thread.sleep(PAUSE_MS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void look() throws InterruptedException {
        CountDownLatch come = new CountDownLatch(1);
        long asked = System.nanoTime();
        long[] answered = new long[1];
        display.asyncExec(() -> {
            answered[0] = System.nanoTime();
            come.countDown();
        });
        List<String> seen = new ArrayList<>();
        while (!come.await(SUSPICIOUS_MS, TimeUnit.MILLISECONDS)) {
            seen.add(doing(display.getThread()));
        }
        double ms = (answered[0] - asked) / 1e6;
        delays.add(ms);
        for (String stack : seen) {
            causes.add("%.1f ms%n%s".formatted(ms, stack));
        }
    }

    private static String doing(Thread windows) {
        StringBuilder text = new StringBuilder();
        StackTraceElement[] stack = windows.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, stack.length); i++) {
            text.append("    at ").append(stack[i]).append('\n');
        }
        return text.toString();
    }
}
