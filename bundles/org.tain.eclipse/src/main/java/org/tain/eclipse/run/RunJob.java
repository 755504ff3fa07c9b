package org.tain.eclipse.run;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.ui.progress.IProgressConstants;

/** Shows a run in the Progress view, from its start to its end; to cancel it there ends the run. */
final class RunJob extends Job implements IDebugEventSetListener {
    /** All runs belong to it. */
    static final Object FAMILY = "org.tain.eclipse.runs";
    private static final int PARTS = 1000;
    private static final long LOOK_MS = 200;
    private final RunProcess process;
    private final RunReports reports;
    private final CountDownLatch ended = new CountDownLatch(1);

    RunJob(RunProcess process, RunReports reports) {
        super("Run of " + process.getLaunch().getLaunchConfiguration().getName());
        this.process = process;
        this.reports = reports;
        setProperty(IProgressConstants.KEEP_PROPERTY, true);
        setProperty(IProgressConstants.PROPERTY_IN_DIALOG, false);
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
        DebugPlugin.getDefault().addDebugEventListener(this);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    public void handleDebugEvents(DebugEvent[] events) {
        for (DebugEvent event : events) {
            if (event.getSource() == process && event.getKind() == DebugEvent.TERMINATE) {
                ended.countDown();
            }
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), PARTS);
        monitor.subTask("checks and compiles the network");
        try {
            follow(monitor);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            DebugPlugin.getDefault().removeDebugEventListener(this);
            monitor.done();
        }
        RunEnd end = RunEnd.of(process, reports);
        reports.folder().ifPresent(RunsInWorkspace::ended);
        setProperty(IProgressConstants.ACTION_PROPERTY, new OpenRunAction(reports.folder().orElse(null)));
        end.tell(reports.folder().orElse(null));
        return new Status(IStatus.OK, RunJob.class, end.sentence());
    }

    private void follow(IProgressMonitor monitor) throws InterruptedException {
        int shown = 0;
        while (!ended.await(LOOK_MS, TimeUnit.MILLISECONDS) && !process.isTerminated()) {
            if (monitor.isCanceled() && !process.isCancelled()) {
                monitor.subTask("is closing its files");
                process.terminate();
            }
            RunReports.Point point = reports.point().orElse(null);
            if (point != null && !process.isCancelled()) {
                int part = (int) (PARTS * point.done() / Math.max(1, point.total()));
                monitor.worked(part - shown);
                shown = part;
                monitor.subTask(text(point));
            }
        }
    }

    /** {@code 12,000 of 150,000 · 6,500 per second · 21 s left · rec_norm 0.71 · corr_WQ 0.98}. */
    static String text(RunReports.Point point) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%,d of %,d", point.done(), point.total()));
        if (point.perSecond() != null) {
            text.append(String.format(Locale.ROOT, " · %,.0f per second", point.perSecond()));
        }
        if (point.secondsLeft() != null && point.done() < point.total()) {
            text.append(" · ").append(duration(point.secondsLeft())).append(" left");
        }
        for (String measure : List.of("rec_norm", "sparsity_loss", "corr_WQ")) {
            Double value = point.latest() == null ? null : point.latest().get(measure);
            if (value != null) {
                text.append(" · ").append(measure).append(String.format(Locale.ROOT, " %.3g", value));
            }
        }
        return text.toString();
    }

    private static String duration(double seconds) {
        long s = Math.round(seconds);
        if (s < 60) {
            return s + " s";
        }
        return s < 3600 ? s / 60 + " min " + s % 60 + " s" : s / 3600 + " h " + s % 3600 / 60 + " min";
    }
}
