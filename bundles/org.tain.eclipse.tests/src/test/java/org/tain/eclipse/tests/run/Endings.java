package org.tain.eclipse.tests.run;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.tain.eclipse.tests.workbench.Workbench;

/** What the Progress view says at the ends of runs, heard from before they are started: some end as soon as they begin. */
final class Endings extends JobChangeAdapter implements AutoCloseable {
    private final Queue<String> sentences = new ConcurrentLinkedQueue<>();

    Endings() {
        Job.getJobManager().addJobChangeListener(this);
    }

    @Override
    public void done(IJobChangeEvent event) {
        if (event.getJob().belongsTo(Runs.FAMILY)) {
            sentences.add(event.getResult().getMessage());
        }
    }

    /** The next one; waits for it. */
    String next(Workbench workbench) {
        workbench.waitUntil("a run has ended", () -> !sentences.isEmpty());
        return sentences.remove();
    }

    @Override
    public void close() {
        Job.getJobManager().removeJobChangeListener(this);
    }
}
