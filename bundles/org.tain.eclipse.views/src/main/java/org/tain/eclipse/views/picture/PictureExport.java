package org.tain.eclipse.views.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.tain.analysis.paint.Figure;

/** Writes a figure to a file, which appears only when it is complete. */
public final class PictureExport extends Job {
    private final Figure figure;
    private final PictureFormat format;
    private final Path file;

    /** A job that writes a figure; schedule it. */
    public PictureExport(Figure figure, PictureFormat format, Path file) {
        super("Export " + file.getFileName());
        this.figure = figure;
        this.format = format;
        this.file = file.toAbsolutePath();
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Path unfinished = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".part");
            try {
                Files.write(unfinished, format.bytes(figure));
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(file + " cannot be written: " + e.getMessage() + "; choose another folder.", e);
        }
    }
}
