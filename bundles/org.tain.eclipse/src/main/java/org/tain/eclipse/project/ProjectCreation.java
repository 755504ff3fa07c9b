package org.tain.eclipse.project;

import java.net.URI;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Makes a project in the background and shows its first model. */
public final class ProjectCreation extends WorkspaceJob {
    private final String name;
    private final URI location;
    private final List<Example> examples;

    /**
     * Prepares it.
     *
     * @param location null for a folder of the project's name in the workspace
     * @param examples copied into the project; the first is opened
     */
    public ProjectCreation(String name, URI location, List<Example> examples) {
        super("Make the project " + name);
        this.name = name;
        this.location = location;
        this.examples = List.copyOf(examples);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        IProject project = TainProject.create(name, location, examples, monitor);
        IFile model = examples.isEmpty() ? null : project.getFile(examples.getFirst().fileName());
        IResource shown = model == null ? project : model;
        NewResource.show(shown);
        return Status.OK_STATUS;
    }
}
