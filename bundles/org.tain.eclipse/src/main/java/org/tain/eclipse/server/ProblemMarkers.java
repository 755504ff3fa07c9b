package org.tain.eclipse.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Diagnostic;

/**
 * Turns what the server finds into problem markers, of open models as they are typed and of all others. One job brings
 * all that has come in one workspace operation and touches only the markers that differ.
 */
final class ProblemMarkers extends Job implements ModelListener {
    private record Found(List<Diagnostic> diagnostics, OpenModel model, int version) {
        boolean outdated() {
            return model != null && !model.isCurrent(version);
        }
    }

    /** The file was deleted meanwhile, or somebody has deleted one of its markers: what remains is found out anew. */
    private static final Set<Integer> GONE = Set.of(IResourceStatus.RESOURCE_NOT_FOUND, IResourceStatus.MARKER_NOT_FOUND);

    private final Map<String, Found> pending = new ConcurrentHashMap<>();

    ProblemMarkers() {
        super("Tain problems");
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    @Override
    public void checked(OpenModel model, int version) {
        pending.put(model.uri(), new Found(model.diagnostics(), model, version));
        schedule();
    }

    /** Shows what was found in a file that no editor has open. */
    void show(String uri, List<Diagnostic> diagnostics) {
        pending.put(uri, new Found(List.copyOf(diagnostics), null, 0));
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        try {
            workspace.run((ICoreRunnable) progress -> bringAll(), null, IWorkspace.AVOID_UPDATE, monitor);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private void bringAll() throws CoreException {
        for (String uri : List.copyOf(pending.keySet())) {
            Found found = pending.remove(uri);
            if (found != null) {
                for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri))) {
                    if (file.isAccessible()) {
                        bring(file, found);
                    }
                }
            }
        }
    }

    private static void bring(IFile file, Found found) throws CoreException {
        List<Problem> problems = new ArrayList<>();
        if (!found.diagnostics.isEmpty()) {
            IDocument text = found.model == null ? read(file) : found.model.document();
            found.diagnostics.forEach(diagnostic -> problems.add(Problem.of(diagnostic, text)));
        }
        if (!found.outdated()) {
            try {
                change(file, problems);
            } catch (CoreException e) {
                if (!GONE.contains(e.getStatus().getCode())) {
                    throw e;
                }
            }
        }
    }

    private static IDocument read(IFile file) throws CoreException {
        try (InputStream content = file.getContents(true)) {
            return new Document(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CoreException(Status.error(file.getFullPath() + " cannot be read.", e));
        }
    }

    /** Keeps the markers that are right, moves those with the same message, and only then deletes and creates. */
    private static void change(IFile file, List<Problem> problems) throws CoreException {
        List<Problem> missing = new ArrayList<>(problems);
        Map<String, Deque<IMarker>> movable = new HashMap<>();
        for (IMarker marker : file.findMarkers(Problem.TYPE, false, IResource.DEPTH_ZERO)) {
            Problem shown = Problem.of(marker);
            if (!missing.remove(shown)) {
                movable.computeIfAbsent(shown.message(), message -> new ArrayDeque<>()).add(marker);
            }
        }
        for (Problem problem : missing) {
            Deque<IMarker> same = movable.getOrDefault(problem.message(), new ArrayDeque<>());
            problem.writeTo(same.isEmpty() ? file.createMarker(Problem.TYPE) : same.removeFirst());
        }
        for (Deque<IMarker> rest : movable.values()) {
            for (IMarker marker : rest) {
                marker.delete();
            }
        }
    }
}
