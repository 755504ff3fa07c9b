package org.tain.eclipse.model;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.xtext.service.OperationCanceledError;
import org.tain.compiler.load.ModelLoader;

/**
 * Reads the latest text a moment after it has been given, in the background; earlier ones are left out, and the reading of one is
 * given up when the next comes, so that whoever types does not wait for it.
 */
final class NetworkJob extends Job {
    private static final long QUIET_MS = 400;

    private final AtomicReference<Request> latest = new AtomicReference<>();
    private final Supplier<ModelLoader> loaders;
    private final BiConsumer<Path, NetworkReading> read;
    private ModelLoader loader;

    private record Request(Path file, String text) {
    }

    /**
     * A job that reads.
     *
     * @param loaders asked once, when the first text is read
     * @param read takes what was read, in the job's thread
     */
    NetworkJob(Supplier<ModelLoader> loaders, BiConsumer<Path, NetworkReading> read) {
        super("Read the edited network");
        this.loaders = loaders;
        this.read = read;
        setSystem(true);
        setPriority(Job.SHORT);
    }

    /** Reads a text soon. */
    void read(Path file, String text, boolean atOnce) {
        latest.set(new Request(file, text));
        cancel(); // the quiet time begins anew
        schedule(atOnce ? 0 : QUIET_MS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Request request = latest.getAndSet(null);
        if (request == null) {
            return Status.OK_STATUS;
        }
        if (loader == null) {
            loader = loaders.get();
        }
        try {
            NetworkReading reading = NetworkReading.of(request.file(), request.text(), loader, monitor::isCanceled);
            if (!monitor.isCanceled()) {
                read.accept(request.file(), reading);
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException | OperationCanceledError e) {
            return Status.CANCEL_STATUS;
        }
    }
}
