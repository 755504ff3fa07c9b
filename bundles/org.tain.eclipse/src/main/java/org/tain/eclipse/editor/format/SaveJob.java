package org.tain.eclipse.editor.format;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.tain.eclipse.server.OpenModel;

/** Saves a model in the background, unless it is changed again before. */
final class SaveJob extends WorkspaceJob {
    private final OpenModel model;
    private final int version;
    private final ITextFileBuffer buffer;

    SaveJob(OpenModel model) {
        super("Save the layout");
        this.model = model;
        version = model.version();
        buffer = ITextFileBufferManager.DEFAULT.getTextFileBuffer(model.document());
        setRule(buffer == null ? null : buffer.computeCommitRule());
        setSystem(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        if (buffer != null && buffer.isDirty() && model.isCurrent(version)) {
            buffer.commit(monitor, false);
            if (!model.isCurrent(version)) {
                buffer.setDirty(true); // typed while it was written
            }
        }
        return Status.OK_STATUS;
    }
}
