package org.tain.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Ends a run gently: an interrupt (Ctrl-C, SIGTERM), or the line {@code cancel} from a program that reads the progress, which
 * also works where there are no signals. The run writes a checkpoint and closes its files.
 */
final class Cancellation implements BooleanSupplier, AutoCloseable {
    private static final long SECONDS_TO_STOP = 30;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread interrupt = new Thread(this::interrupted, "cancel the run");

    Cancellation() {
        Runtime.getRuntime().addShutdownHook(interrupt);
    }

    private void interrupted() {
        interrupted.set(true);
        cancelled.set(true);
        try {
            ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Listens for the line {@code cancel} until the stream ends. */
    void listen(InputStream in) {
        Thread listener = new Thread(() -> {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    if (line.strip().equals("cancel")) {
                        cancelled.set(true);
                    }
                }
            } catch (IOException e) {
                // nobody can say anything any more, so nobody will cancel this way
                return;
            }
        }, "listen for cancel");
        listener.setDaemon(true);
        listener.start();
    }

    @Override
    public boolean getAsBoolean() {
        return cancelled.get();
    }

    /** The run has ended; an interrupt need not wait any longer. */
    @Override
    public void close() {
        ended.countDown();
        if (!interrupted.get()) {
            Runtime.getRuntime().removeShutdownHook(interrupt);
        }
    }
}
