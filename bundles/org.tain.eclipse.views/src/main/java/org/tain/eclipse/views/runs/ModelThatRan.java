package org.tain.eclipse.views.runs;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.tain.runtime.run.RunFolder;

/**
 * Opens the text that ran in the editor. The file is made read-only, because a run can only be gone on with while its
 * model is what ran.
 */
final class ModelThatRan extends Job {
    private final Path model;
    private final IWorkbenchPage page;

    ModelThatRan(Path run, IWorkbenchPage page) {
        super("Open the model that ran");
        this.model = new RunFolder(run).model();
        this.page = page;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (!Files.isRegularFile(model)) {
            return Status.warning("There is no file " + model + "; the run was started by an older Tain.");
        }
        model.toFile().setReadOnly();
        PlatformUI.getWorkbench().getDisplay().asyncExec(this::open);
        return Status.OK_STATUS;
    }

    private void open() {
        try {
            if (page.getWorkbenchWindow().getShell() != null) {
                IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().fromLocalFile(model.toFile()));
            }
        } catch (PartInitException e) {
            ILog.of(ModelThatRan.class).error(model + " cannot be opened", e);
        }
    }
}
