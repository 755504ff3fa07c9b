package org.tain.eclipse.views.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.tain.analysis.paint.Figure;

/** What every figure offers in toolbar and menu: to be copied as an image and written as PNG or SVG. */
public final class FigureActions {
    private final Control owner;
    private final Supplier<Optional<Figure>> shown;
    private final IAction copy;
    private final IAction png;
    private final IAction svg;

    /**
     * The actions of one figure.
     *
     * @param owner shows it, and the dialogs
     * @param shown asked when an action runs; empty where there is nothing to copy
     * @param what it is in the tooltips, such as {@code the whole picture}
     */
    public FigureActions(Control owner, Supplier<Optional<Figure>> shown, String what) {
        this.owner = owner;
        this.shown = shown;
        copy = PictureActions.action("Copy as Image", "Copy " + what + " as an image", "copy-image", this::copy);
        png = PictureActions.action("Export PNG…", "Write " + what + " to a PNG file", "export-png",
                () -> export(PictureFormat.PNG));
        svg = PictureActions.action("Export SVG…", "Write " + what + " to an SVG file", "export-svg",
                () -> export(PictureFormat.SVG));
    }

    /** Adds all to a toolbar or a menu. */
    public void fill(IContributionManager manager) {
        List.of(copy, png, svg).forEach(manager::add);
    }

    /** The action that copies. */
    public IAction copyAction() {
        return copy;
    }

    /** Whether there is a figure. */
    public void setEnabled(boolean there) {
        List.of(copy, png, svg).forEach(action -> action.setEnabled(there));
    }

    private void copy() {
        shown.get().ifPresent(figure -> new PictureCopy(figure, owner.getDisplay()).schedule());
    }

    private void export(PictureFormat format) {
        shown.get().ifPresent(figure -> {
            FileDialog dialog = new FileDialog(owner.getShell(), SWT.SAVE);
            dialog.setText("Export " + figure.title());
            dialog.setFilterExtensions(new String[] {"*." + format.ending()});
            dialog.setFileName(figure.name() + "." + format.ending());
            dialog.setOverwrite(true);
            String chosen = dialog.open();
            if (chosen != null) {
                boolean ended = chosen.toLowerCase(Locale.ROOT).endsWith("." + format.ending());
                Path file = Path.of(ended ? chosen : chosen + "." + format.ending());
                new PictureExport(figure, format, file).schedule();
            }
        });
    }
}
