package org.tain.eclipse.views.picture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.PngFile;
import org.tain.analysis.paint.Typefaces;

/** Puts a figure on the clipboard as an image on white paper. */
final class PictureCopy extends Job {
    private final Figure figure;
    private final Display display;

    PictureCopy(Figure figure, Display display) {
        super("Copy " + figure.title());
        this.figure = figure;
        this.display = display;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        ImageData data = ImageCopy.of(PngFile.picture(figure, new Typefaces()));
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                Clipboard clipboard = new Clipboard(display);
                clipboard.setContents(new Object[] {data}, new Transfer[] {ImageTransfer.getInstance()});
                clipboard.dispose();
            });
        }
        return Status.OK_STATUS;
    }
}
