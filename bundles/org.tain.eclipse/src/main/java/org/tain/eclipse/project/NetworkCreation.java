package org.tain.eclipse.project;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Makes a model in the background, its data first, and opens it. */
final class NetworkCreation extends WorkspaceJob {
    private final IFile file;
    private final NetworkTemplate template;

    NetworkCreation(IFile file, NetworkTemplate template) {
        super("Make the network " + file.getName());
        this.file = file;
        this.template = template;
        setRule(file.getProject());
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        make(file.getParent());
        if (template.example().isPresent()) {
            template.example().get().copyDataTo(file.getParent(), monitor);
        }
        byte[] text = template.text(file.getName()).getBytes(StandardCharsets.UTF_8);
        file.create(new ByteArrayInputStream(text), IResource.FORCE, monitor);
        NewResource.show(file);
        return Status.OK_STATUS;
    }

    private static void make(IContainer container) throws CoreException {
        if (container instanceof IFolder missing && !missing.exists()) {
            make(missing.getParent());
            missing.create(IResource.FORCE, true, null);
        }
    }
}
