package org.tain.eclipse.tests.views.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.eclipse.views.run.RunWatch;
import org.tain.eclipse.views.run.RunWatch.Watched;
import org.tain.runtime.run.RunState;

class RunWatchTest {
    private static final Duration PERIOD = Duration.ofMillis(20);
    private static final long LONGEST_WAIT_S = 20;
    @TempDir
    Path folder;
    private final RunWatch watch = new RunWatch(PERIOD);
    private final BlockingQueue<Path> told = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        watch.close();
    }

    private MadeRun run() {
        return new MadeRun(folder.resolve("Small-1"), "Small", 4);
    }

    private Path next() throws InterruptedException {
        return told.poll(LONGEST_WAIT_S, TimeUnit.SECONDS);
    }

    /** A change may be seen half done and told once more. */
    private void quiet() throws InterruptedException {
        while (told.poll(10 * PERIOD.toMillis(), TimeUnit.MILLISECONDS) != null) {
            // until nothing more is told
        }
    }

    @Test
    void everythingThatARunWritesIsTold() throws IOException, InterruptedException {
        MadeRun run = run();
        watch.watch(run.path(), told::add);
        assertEquals(run.path(), next(), "once, before it is there");
        assertNull(told.poll(10 * PERIOD.toMillis(), TimeUnit.MILLISECONDS), "nothing has changed");
        run.describe(RunState.RUNNING, 0, 1000);
        assertEquals(run.path(), next(), "it is there");
        quiet();
        run.measures(300);
        assertEquals(run.path(), next(), "the table");
        quiet();
        run.weights(300);
        assertEquals(run.path(), next(), "the first weights");
        quiet();
        run.weights(600);
        assertEquals(run.path(), next(), "more weights");
        quiet();
        run.weights(600);
        assertEquals(run.path(), next(), "the same again, written anew");
        quiet();
        run.describe(RunState.FINISHED, 1000, 1000);
        assertEquals(run.path(), next(), "its end");
        quiet();
        Files.delete(run.path().resolve("run.json"));
        assertEquals(run.path(), next(), "its deletion");
    }

    @Test
    void eachListenerHearsOfItsOwnRunUntilItIsClosed() throws InterruptedException {
        MadeRun run = run();
        Path other = folder.resolve("Other-1");
        BlockingQueue<Path> others = new LinkedBlockingQueue<>();
        Watched first = watch.watch(run.path(), told::add);
        watch.watch(other, others::add);
        assertEquals(run.path(), next());
        assertEquals(other, others.poll(LONGEST_WAIT_S, TimeUnit.SECONDS));
        first.close();
        run.describe(RunState.RUNNING, 0, 1000);
        watch.watch(run.path(), others::add);
        assertEquals(run.path(), others.poll(LONGEST_WAIT_S, TimeUnit.SECONDS));
        assertTrue(told.isEmpty());
    }

    @Test
    void theThreadEndsWithTheLastListener() throws InterruptedException {
        Watched watched = watch.watch(folder, told::add);
        next();
        assertTrue(running(), "somebody listens");
        watched.close();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_S);
        while (running() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertTrue(!running(), "nobody listens");
        watch.watch(folder, told::add);
        assertEquals(folder, next(), "it begins again");
    }

    private static boolean running() {
        return Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().equals("Tain run watch"));
    }
}
