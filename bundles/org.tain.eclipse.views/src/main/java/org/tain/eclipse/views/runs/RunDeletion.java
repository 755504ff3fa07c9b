package org.tain.eclipse.views.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.tain.runtime.UserError;
import org.tain.runtime.record.WholeFile;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;
import org.tain.runtime.run.ThisProcess;

/** Deletes run folders, except those on which a process works. */
public final class RunDeletion extends Job {
    private static final String DESCRIPTION = "run.json";
    private final List<Path> runs;

    /** A job that deletes folders; schedule it. */
    public RunDeletion(List<Path> runs) {
        super(runs.size() == 1 ? "Delete the run " + runs.getFirst().getFileName() : "Delete " + runs.size() + " runs");
        this.runs = List.copyOf(runs);
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, runs.size());
        MultiStatus result = new MultiStatus(RunDeletion.class, 0, "Not all runs could be deleted.");
        for (Path run : runs) {
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            progress.subTask(String.valueOf(run.getFileName()));
            try {
                delete(run);
            } catch (UserError e) {
                result.add(Status.warning(e.getMessage()));
            } catch (IOException e) {
                result.add(Status.warning(run + " could not be deleted: " + WholeFile.reason(e) + "."));
            }
            refresh(run);
            progress.worked(1);
        }
        return result.getChildren().length == 0 ? Status.OK_STATUS : result;
    }

    private static void delete(Path run) throws IOException {
        if (working(run)) {
            throw new UserError(run.getFileName() + " is running; cancel it first.");
        }
        Path description = run.resolve(DESCRIPTION);
        List<Path> inside;
        try (Stream<Path> files = Files.walk(run)) {
            inside = files.sorted(Comparator.reverseOrder()).toList();
        }
        // the description goes last, so that a run that cannot be deleted as a whole stays in the list
        for (Path file : inside) {
            if (!file.equals(run) && !file.equals(description)) {
                discard(file);
            }
        }
        discard(description);
        discard(run);
    }

    private static void discard(Path file) throws IOException {
        try {
            file.toFile().setWritable(true);
            Files.delete(file);
        } catch (NoSuchFileException e) {
            // gone already
        }
    }

    private static boolean working(Path run) {
        try {
            RunFile file = new RunFolder(run).read();
            return file.state() == RunState.RUNNING && !ThisProcess.interrupted(file, Instant.now());
        } catch (UserError e) {
            // what cannot be read is nobody's work
            return false;
        }
    }

    private static void refresh(Path run) {
        for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(run.toUri())) {
            try {
                folder.getParent().refreshLocal(IResource.DEPTH_ONE, null);
            } catch (CoreException e) {
                // the workspace looks again by itself sooner or later
            }
        }
    }
}
