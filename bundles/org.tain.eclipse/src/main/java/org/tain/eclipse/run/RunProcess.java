package org.tain.eclipse.run;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.RuntimeProcess;

/** The process of a run. It is asked to end, so that it writes a checkpoint and closes its files, before it is made to. */
final class RunProcess extends RuntimeProcess {
    private static final long PATIENCE_S = 15;
    private static final long LAST_PATIENCE_S = 30;
    private final ReportingProcess process;
    private final AtomicBoolean asked = new AtomicBoolean();

    RunProcess(ILaunch launch, ReportingProcess process, String label, Map<String, String> attributes) {
        super(launch, process, label, attributes);
        this.process = process;
    }

    /** Whether someone wanted it to end before its time. */
    boolean isCancelled() {
        return asked.get();
    }

    /** Asks it to end and returns at once; it is killed if it has not ended after half a minute, or when asked twice. */
    @Override
    public void terminate() {
        if (isTerminated()) {
            return;
        }
        if (asked.getAndSet(true)) {
            process.destroyForcibly();
            return;
        }
        if (process.reports().folder().isPresent()) {
            sayCancel();
        } else {
            process.destroy(); // nothing is begun that had to be closed
        }
        after(PATIENCE_S).execute(process::destroy);
        after(LAST_PATIENCE_S).execute(process::destroyForcibly);
    }

    private static Executor after(long seconds) {
        return CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS);
    }

    private void sayCancel() {
        try {
            getStreamsProxy().write("cancel\n");
        } catch (IOException e) {
            process.destroy(); // it listens no more
        }
    }
}
