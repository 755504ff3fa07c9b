package org.tain.eclipse.run;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.tain.eclipse.project.Language;

/** Reads the model of a launch in the background while its values are typed; only the latest values count. */
final class ModelCheck extends Job {
    private static final long PAUSE_MS = 100;
    private final Consumer<ModelFacts> checked;
    private final Display display = Display.getCurrent();
    private final AtomicReference<NetworkRun> latest = new AtomicReference<>();

    /**
     * Prepares it in the thread of the user interface.
     *
     * @param checked told there what was found
     */
    ModelCheck(Consumer<ModelFacts> checked) {
        super("Check the network of a launch");
        setSystem(true);
        setPriority(INTERACTIVE);
        this.checked = checked;
    }

    void schedule(NetworkRun run) {
        latest.set(run);
        schedule(PAUSE_MS);
    }

    void stop() {
        latest.set(null);
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        NetworkRun run = latest.get();
        if (run == null) {
            return Status.CANCEL_STATUS;
        }
        ModelFacts facts = read(run.file(), run.parameters());
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (latest.get() == run) {
                    checked.accept(facts);
                }
            });
        }
        return Status.OK_STATUS;
    }

    private static ModelFacts read(IFile file, Map<String, String> values) {
        return file == null || !file.exists() || file.getLocation() == null
                ? ModelFacts.none("")
                : ModelFacts.read(Language.loader(ModelCheck.class), file.getLocation().toPath(), values);
    }
}
