package org.tain.driver;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;

/** Tells when the markers of a file say what is true of its text by now: that it has errors, or that it has none. */
final class FreshMarkers implements IResourceChangeListener {
    private static final long LONGEST_WAIT_S = 30;
    private final IFile file;
    private final BlockingQueue<Long> come = new ArrayBlockingQueue<>(1);
    private volatile Boolean expected;

    FreshMarkers(IFile file) {
        this.file = file;
    }

    /** From now on it is expected that the file has errors, or that it has none. */
    void expect(boolean errors) {
        expected = errors;
    }

    /** Waits for what is expected; gives the {@link System#nanoTime()} at which it came. */
    long await() throws InterruptedException, TimeoutException {
        Long at = come.poll(LONGEST_WAIT_S, TimeUnit.SECONDS);
        if (at == null) {
            throw new TimeoutException("markers that say %s did not come in %d s; the file has %s".formatted(
                    Boolean.TRUE.equals(expected) ? "that there are errors" : "that there are none", LONGEST_WAIT_S,
                    hasErrors() ? "some" : "none"));
        }
        return at;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        Boolean awaited = expected;
        if (delta == null || awaited == null || delta.getMarkerDeltas().length == 0 || hasErrors() != awaited) {
            return;
        }
        expected = null;
        come.offer(System.nanoTime());
    }

    private boolean hasErrors() {
        try {
            for (IMarker marker : file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO)) {
                if (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO) == IMarker.SEVERITY_ERROR) {
                    return true;
                }
            }
            return false;
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
