package org.tain.eclipse.run;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tain.runtime.UserError;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunKind;

/** Opens a run in the views, wherever it was made. */
public final class OpenRun {
    /** The view of the learned filters. */
    public static final String FILTERS = "org.tain.eclipse.views.filters";
    /** The view of the measures. */
    public static final String TRAINING = "org.tain.eclipse.views.training";
    /** The view of spikes. */
    public static final String RASTER = "org.tain.eclipse.views.raster";

    private OpenRun() {
    }

    /**
     * Shows a run and brings the views of its kind to the front. Returns at once; what is wrong with the folder is told in
     * the status line's way, without stopping anybody.
     *
     * @param run folder of a run; null does nothing
     */
    public static void show(Path run) {
        if (run != null) {
            Job job = Job.create("Open " + run.getFileName(), (ICoreRunnable) monitor -> read(run));
            job.setSystem(true);
            job.schedule();
        }
    }

    private static void read(Path run) {
        try {
            RunKind kind = RunFolder.open(run).read().kind();
            List<String> views = kind == RunKind.SIMULATE ? List.of(RASTER) : List.of(TRAINING, FILTERS);
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> bring(run, views));
        } catch (UserError e) {
            StatusManager.getManager().handle(Status.warning(e.getMessage()), StatusManager.SHOW);
        }
    }

    private static void bring(Path run, List<String> views) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        window.getService(ShownRuns.class).show(List.of(run));
        for (String view : views) {
            if (PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
                try {
                    window.getActivePage().showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
                } catch (PartInitException e) {
                    StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
                }
            }
        }
    }
}
