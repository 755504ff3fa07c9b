package org.tain.runtime.run;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The computer and the process that we are, as {@code run.json} tells them, and whether that of another run still
 * lives.
 */
public final class ThisProcess {
    /** Seconds after which a process on another computer, of which nothing was heard, counts as gone. */
    private static final long SILENCE_S = 60;

    private ThisProcess() {
    }

    /** This computer. */
    public static RunFile.Machine machine() {
        return new RunFile.Machine(host(), System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch"), System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** A sign of life, now. */
    public static RunFile.Sign sign() {
        return new RunFile.Sign(ProcessHandle.current().pid(), now());
    }

    /** This instant, to the millisecond. */
    public static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /**
     * Whether a run that calls itself running is interrupted: its process is gone, or, on another computer, silent for
     * a minute.
     *
     * @param now the present instant
     */
    public static boolean interrupted(RunFile run, Instant now) {
        if (run.state() != RunState.RUNNING) {
            return false;
        }
        Instant sign = run.process().last();
        if (!run.machine().host().equals(host())) {
            return sign.plusSeconds(SILENCE_S).isBefore(now);
        }
        // a process that began after the sign is another one with the same id
        return ProcessHandle.of(run.process().id()).flatMap(process -> process.info().startInstant())
                .map(began -> began.isAfter(sign)).orElse(true);
    }
}
