package org.tain.driver;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The workbench as a driver on a thread of its own sees it: steps on the thread of the windows, bounded waits, pictures. */
final class Stage {
    private static final long LONGEST_WAIT_S = 60;
    private static final int POLL_MS = 25;
    private static final int QUIET_POLLS = 12;
    private static final int REST_POLLS = 60;
    private final Path out;
    private final Display display = PlatformUI.getWorkbench().getDisplay();

    Stage(Path out) {
        this.out = out;
    }

    Display display() {
        return display;
    }

    /** Runs a step on the thread of the windows and gives back its answer. */
    <T> T ask(Callable<T> step) {
        FutureTask<T> task = new FutureTask<>(step);
        display.syncExec(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a step failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Has a step done when the thread of the windows comes to it; it may end the workbench. */
    void later(Runnable step) {
        display.asyncExec(step);
    }

    IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Waits until a condition holds, which is asked on the thread of the windows. */
    void waitUntil(String what, BooleanSupplier condition) {
        waitUntil(what, LONGEST_WAIT_S, condition);
    }

    /** Waits so many seconds at most. */
    void waitUntil(String what, long longestS, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(longestS);
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                save("failed", this::whole);
                throw new AssertionError("waited " + longestS + " s in vain until " + what);
            }
            pause();
        }
    }

    /** Waits until what opens with a delay of its own, such as the text beside a proposal, is open. */
    void rest() {
        for (int i = 0; i < REST_POLLS; i++) {
            pause();
        }
        settle();
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the window is shown, nothing is built and no job has run for a while. */
    void settle() {
        waitUntil("the workbench window is shown", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
                && window().getShell().isVisible() && page() != null);
        IJobManager jobs = Job.getJobManager();
        for (int quiet = 0; quiet < QUIET_POLLS; quiet++) {
            if (jobs.find(ResourcesPlugin.FAMILY_AUTO_BUILD).length > 0 || busy(jobs)) {
                quiet = 0;
            }
            pause();
            ask(() -> null); // what was waiting on the thread of the windows is done
        }
    }

    private static boolean busy(IJobManager jobs) {
        for (Job job : jobs.find(null)) {
            if (job.getState() == Job.RUNNING && !job.isSystem()) {
                return true;
            }
        }
        return false;
    }

    /** How many windows are shown; on the thread of the windows. */
    int shells() {
        return (int) visible().count();
    }

    private Stream<Shell> visible() {
        return Arrays.stream(display.getShells()).filter(Shell::isVisible);
    }

    /** Closes the windows above the first so many. */
    void close(int kept) {
        ask(() -> {
            visible().skip(kept).toList().reversed().forEach(Shell::close);
            return null;
        });
        waitUntil("the windows above are closed", () -> shells() <= kept);
    }

    /** The screen that the workbench window is on, with all that lies above it, as {@code name.png}. */
    void picture(String name) {
        picture(name, this::whole);
    }

    /** The window that was opened last, as {@code name.png}. */
    void pictureOfTop(String name) {
        picture(name, () -> {
            Shell top = visible().reduce((first, last) -> last).orElseThrow();
            return display.map(top, null, top.getClientArea());
        });
    }

    /** The whole screen while something is going on. */
    void glimpse(String name) {
        save(name, this::whole);
    }

    private void picture(String name, Supplier<Rectangle> area) {
        settle();
        save(name, area);
    }

    private Rectangle whole() {
        return window().getShell().getMonitor().getBounds();
    }

    private void save(String name, Supplier<Rectangle> place) {
        ask(() -> {
            Rectangle area = place.get();
            Image image = new Image(display, area.width, area.height);
            GC gc = new GC(display);
            gc.copyArea(image, area.x, area.y);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData(window().getShell().getMonitor().getZoom())};
            loader.save(out.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
            image.dispose();
            return null;
        });
    }
}
