package org.tain.eclipse.views.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.views.run.RunWatch.Watched;

/**
 * Follows the runs that the views show, for one control: tells on the UI thread when other runs are shown and when one of
 * them changed. While nobody sees the control it keeps that in mind and tells when the control is seen again.
 */
public final class FollowedRuns {
    private final ShownRuns shown;
    private final Control control;
    private final Runnable changed;
    private final Display display;
    private final RunWatch watch = new RunWatch();
    private final List<Watched> watched = new ArrayList<>();
    private final Runnable listener = () -> later(this::follow);
    private final AtomicBoolean pending = new AtomicBoolean();
    private boolean stale;

    /** Follows until the control is disposed; tells once soon after. */
    public FollowedRuns(ShownRuns shown, Control control, Runnable changed) {
        this.shown = shown;
        this.control = control;
        this.changed = changed;
        this.display = control.getDisplay();
        shown.addListener(listener);
        control.addListener(SWT.Paint, event -> {
            if (stale) {
                later(this::tell);
            }
        });
        control.addDisposeListener(event -> {
            shown.removeListener(listener);
            watch.close();
        });
        later(this::follow);
    }

    /** The run folders that are shown, the main one first. */
    public List<Path> runs() {
        return shown.runs();
    }

    private void follow() {
        watched.forEach(Watched::close);
        watched.clear();
        for (Path run : shown.runs()) {
            watched.add(watch.watch(run, folder -> grown()));
        }
        tell();
    }

    /** On the watching thread: several runs that grew are told as one change. */
    private void grown() {
        if (pending.compareAndSet(false, true)) {
            later(() -> {
                pending.set(false);
                tell();
            });
        }
    }

    private void tell() {
        stale = !control.isVisible();
        if (!stale) {
            changed.run();
        }
    }

    private void later(Runnable work) {
        try {
            display.asyncExec(() -> {
                if (!control.isDisposed()) {
                    work.run();
                }
            });
        } catch (SWTException | RejectedExecutionException e) {
            // the workbench closes: nobody looks any more
        }
    }
}
