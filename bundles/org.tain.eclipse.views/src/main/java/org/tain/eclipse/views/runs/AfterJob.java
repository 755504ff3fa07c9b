package org.tain.eclipse.views.runs;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/** Does something when a job is done, on the job's thread. */
final class AfterJob extends JobChangeAdapter {
    private final Runnable then;

    AfterJob(Runnable then) {
        this.then = then;
    }

    @Override
    public void done(IJobChangeEvent event) {
        then.run();
    }
}
