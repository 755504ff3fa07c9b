package org.tain.eclipse.project;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.tain.compiler.load.ModelLoader;

/**
 * Keeps the generated Java of a project in step with its models: only models that changed, or that read a file that
 * changed, are generated again.
 */
public final class TainBuilder extends IncrementalProjectBuilder {
    /** Its name in a project's description. */
    public static final String ID = "org.tain.eclipse.builder";

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        BuildMemory memory = delta == null ? null : BuildMemory.read(memoryFile()).orElse(null);
        try {
            if (memory == null) {
                buildAll(monitor);
            } else {
                buildChanged(memory, Changes.in(delta, memory), monitor);
            }
        } catch (OperationCanceledException e) {
            rememberLastBuiltState(); // so that the next build sees the same changes again
            throw e;
        }
        return new IProject[0];
    }

    private void buildAll(IProgressMonitor monitor) throws CoreException {
        BuildMemory memory = BuildMemory.empty();
        generate(TainProject.models(getProject()), memory, monitor);
        Set<String> made = new HashSet<>();
        memory.models().values().forEach(model -> made.addAll(model.sources()));
        new GeneratedSources(getProject()).keepOnly(made);
    }

    private void buildChanged(BuildMemory memory, Changes changes, IProgressMonitor monitor) throws CoreException {
        if (changes.isEmpty()) {
            return;
        }
        GeneratedSources sources = new GeneratedSources(getProject());
        for (String removed : changes.removed()) {
            for (String source : memory.of(removed).sources()) {
                sources.delete(source);
            }
            memory.remove(removed);
        }
        // what failed last comes last: what was in its way may be gone by then
        List<IFile> models = changes.models().stream().sorted(Comparator
                .comparing((String path) -> !memory.of(path).complete()).thenComparing(Comparator.naturalOrder()))
                .map(getProject()::getFile).toList();
        generate(models, memory, monitor);
    }

    private void generate(List<IFile> models, BuildMemory memory, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, models.size());
        ModelLoader loader = Language.loader(TainBuilder.class);
        try {
            for (IFile model : models) {
                progress.checkCanceled();
                progress.subTask("Generating the simulator of " + model.getName());
                new Generation(model, loader, memory).run(new GeneratedSources(getProject()));
                progress.worked(1);
            }
        } finally {
            memory.write(memoryFile());
        }
    }

    private Path memoryFile() {
        return getProject().getWorkingLocation("org.tain.eclipse").toPath().resolve("generated.json");
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        new GeneratedSources(getProject()).keepOnly(Set.of());
        for (IMarker marker : getProject().findMarkers(GenerationProblem.MARKER, false, IResource.DEPTH_INFINITE)) {
            marker.delete();
        }
        BuildMemory.empty().write(memoryFile());
        forgetLastBuiltState();
    }

    /** Only this project is written to. */
    @Override
    public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
        return getProject();
    }
}
