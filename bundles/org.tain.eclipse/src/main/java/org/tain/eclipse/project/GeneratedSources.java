package org.tain.eclipse.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The folder of a project into which Java is generated. Everything in it that is derived belongs to the builder. */
final class GeneratedSources {
    private final IFolder folder;

    GeneratedSources(IProject project) {
        folder = project.getFolder(TainProject.GENERATED);
    }

    /** Writes a file if it does not hold this text already. */
    void write(String name, String text) throws CoreException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        IFile file = folder.getFile(name);
        make(file.getParent());
        if (!file.exists()) {
            file.create(new ByteArrayInputStream(bytes), IResource.FORCE | IResource.DERIVED, null);
        } else if (!holds(file, bytes)) {
            file.setContents(new ByteArrayInputStream(bytes), IResource.FORCE, null);
            file.setDerived(true, null);
        }
    }

    private static boolean holds(IFile file, byte[] bytes) throws CoreException {
        try (InputStream in = file.getContents(true)) {
            return Arrays.equals(in.readAllBytes(), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    private static void make(IContainer container) throws CoreException {
        if (container instanceof IFolder missing && !missing.exists()) {
            make(missing.getParent());
            missing.create(IResource.FORCE | IResource.DERIVED, true, null);
        }
    }

    /** Deletes a file, and the folders that are empty without it. */
    void delete(String name) throws CoreException {
        IFile file = folder.getFile(name);
        if (file.exists()) {
            file.delete(IResource.FORCE, null);
        }
        IContainer above = file.getParent();
        while (!above.equals(folder) && above.exists() && above.members().length == 0) {
            IContainer empty = above;
            above = above.getParent();
            empty.delete(IResource.FORCE, null);
        }
    }

    /** Deletes every derived file but these. */
    void keepOnly(Set<String> names) throws CoreException {
        if (!folder.exists()) {
            return;
        }
        List<String> superfluous = new ArrayList<>();
        folder.accept(resource -> {
            String name = resource.getFullPath().makeRelativeTo(folder.getFullPath()).toString();
            if (resource.getType() == IResource.FILE && resource.isDerived() && !names.contains(name)) {
                superfluous.add(name);
            }
            return true;
        });
        for (String name : superfluous) {
            delete(name);
        }
    }
}
