package org.tain.eclipse.start;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.tain.eclipse.project.TainProject;

/** A folder of the file system that is, or becomes, a Tain project of the workspace without being moved. */
public final class OpenedFolder {
    private static final int MOST_NAMES = 100;

    private OpenedFolder() {
    }

    /**
     * Makes the folder a project, or finds the project that it is already, and opens it.
     *
     * @param path a folder, or a model in it
     * @return the model that was named, else the project
     * @throws CoreException if there is no such folder, or Eclipse does not let it be a project
     */
    public static IResource open(Path path, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Opening " + path, 4);
        Path named = path.toAbsolutePath().normalize();
        if (!Files.exists(named)) {
            throw new CoreException(
                    Status.error(named + " cannot be opened: there is no such folder. Name a folder that holds models."));
        }
        Path folder = Files.isDirectory(named) ? named : named.getParent();
        Optional<IProject> known = projectAt(folder);
        IProject project = known.isPresent() ? known.get() : create(folder, progress.split(1));
        project.open(progress.split(1));
        project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
        if (!TainProject.is(project)) {
            TainProject.configure(project, progress.split(1));
        }
        return Files.isDirectory(named) ? project : project.getFile(named.getFileName().toString());
    }

    private static Optional<IProject> projectAt(Path folder) {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            IPath location = project.getLocation();
            if (location != null && location.toPath().equals(folder)) {
                return Optional.of(project);
            }
        }
        return Optional.empty();
    }

    private static IProject create(Path folder, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IPath described = IPath.fromPath(folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME));
        IProjectDescription description = described.toFile().exists()
                ? workspace.loadProjectDescription(described)
                : workspace.newProjectDescription(folder.getFileName().toString());
        String name = free(description.getName());
        description.setName(name);
        boolean inWorkspace = workspace.getRoot().getLocation().append(name).toPath().equals(folder);
        URI location = inWorkspace ? null : folder.toUri(); // a project of its own name in the workspace has no other place
        description.setLocationURI(location);
        IProject project = workspace.getRoot().getProject(name);
        project.create(description, monitor);
        return project;
    }

    private static String free(String name) throws CoreException {
        for (int number = 1; number <= MOST_NAMES; number++) {
            String tried = number == 1 ? name : name + "-" + number;
            if (!ResourcesPlugin.getWorkspace().getRoot().getProject(tried).exists()) {
                return tried;
            }
        }
        throw new CoreException(Status.error(
                "The workspace has " + MOST_NAMES + " projects that are called " + name + " already; rename the folder."));
    }
}
