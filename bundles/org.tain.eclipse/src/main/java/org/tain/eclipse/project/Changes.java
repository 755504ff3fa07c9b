package org.tain.eclipse.project;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;

/**
 * What a change of files means for the models of a project.
 *
 * @param models project-relative paths of models to be generated again
 * @param removed those of models that are gone
 */
record Changes(Set<String> models, Set<String> removed) {

    /** Whether nothing is to be done. */
    boolean isEmpty() {
        return models.isEmpty() && removed.isEmpty();
    }

    /** Finds out what is to be done. */
    static Changes in(IResourceDelta delta, BuildMemory memory) throws CoreException {
        Set<String> models = new HashSet<>();
        Set<String> removed = new HashSet<>();
        Set<Path> others = new HashSet<>();
        delta.accept(change -> {
            IResource resource = change.getResource();
            boolean content = change.getKind() != IResourceDelta.CHANGED
                    || (change.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
            if (!(resource instanceof IFile file)) {
                return TainProject.mayHoldModels(resource) || TainProject.isGenerated(resource);
            }
            if (!content) {
                return false;
            }
            String path = file.getProjectRelativePath().toString();
            if (TainProject.isGenerated(file)) {
                memory.maker(path.substring(TainProject.GENERATED.length() + 1)).ifPresent(models::add);
            } else if (change.getKind() == IResourceDelta.REMOVED && memory.models().containsKey(path)) {
                removed.add(path);
            } else if (TainProject.isModel(file)) {
                models.add(path);
            }
            if (!TainProject.isGenerated(file) && file.getLocation() != null) {
                others.add(file.getLocation().toPath());
            }
            return false;
        });
        if (!others.isEmpty()) {
            memory.models().forEach((path, model) -> {
                if (!model.complete() || others.stream().anyMatch(file -> ModelReads.contains(model.reads(), file))) {
                    models.add(path);
                }
            });
        }
        models.removeAll(removed);
        return new Changes(models, removed);
    }
}
