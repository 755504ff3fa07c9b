package org.tain.eclipse.views.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.tain.analysis.paint.Figure;

/** What every picture offers in toolbar and menu: zoom, copy, export. */
public final class PictureActions {
    private static final String BUNDLE = "org.tain.eclipse.views";
    private static final double STEP = 1.25;

    private final PictureCanvas canvas;
    private final IAction fit;
    private final IAction zoomIn;
    private final IAction zoomOut;
    private final IAction copy;
    private final IAction png;
    private final IAction svg;

    /** The actions of one canvas; disabled while it shows no picture. */
    public PictureActions(PictureCanvas canvas) {
        this.canvas = canvas;
        fit = action("Fit", "Show the whole picture (0)", "fit", canvas::fit);
        zoomIn = action("Zoom In", "Zoom in (+)", "zoom-in", () -> canvas.zoom(STEP));
        zoomOut = action("Zoom Out", "Zoom out (−)", "zoom-out", () -> canvas.zoom(1 / STEP));
        copy = action("Copy as Image", "Copy the whole picture as an image", "copy-image", this::copy);
        png = action("Export PNG…", "Write the whole picture to a PNG file", "export-png",
                () -> export(PictureFormat.PNG));
        svg = action("Export SVG…", "Write the whole picture to an SVG file", "export-svg",
                () -> export(PictureFormat.SVG));
        update();
    }

    /** An action with an icon of this bundle. */
    public static IAction action(String text, String toolTip, String icon, Runnable run) {
        IAction action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        icon(action, toolTip, icon);
        return action;
    }

    /** An action that is on or off, with an icon of this bundle; it runs after it has changed. */
    public static IAction toggle(String text, String toolTip, String icon, Runnable run) {
        IAction action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                run.run();
            }
        };
        icon(action, toolTip, icon);
        return action;
    }

    /** Gives an action a tooltip, an icon of this bundle and an id. */
    public static void icon(IAction action, String toolTip, String icon) {
        action.setToolTipText(toolTip);
        action.setId(BUNDLE + "." + icon);
        ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg")
                .ifPresent(action::setImageDescriptor);
    }

    /** Adds all to a toolbar or a menu, after what is there. */
    public void fill(IContributionManager manager) {
        manager.add(new Separator());
        List.of(zoomIn, zoomOut, fit).forEach(manager::add);
        manager.add(new Separator());
        List.of(copy, png, svg).forEach(manager::add);
    }

    /** The action behind the Copy command. */
    public IAction copyAction() {
        return copy;
    }

    /** Enables the actions that fit what the canvas shows. */
    public void update() {
        boolean picture = canvas.painted().isPresent();
        List.of(fit, zoomIn, zoomOut, copy, png, svg).forEach(action -> action.setEnabled(picture));
    }

    private void copy() {
        canvas.painted().ifPresent(painted -> new PictureCopy(painted.figure(), canvas.getDisplay()).schedule());
    }

    private void export(PictureFormat format) {
        canvas.painted().ifPresent(painted -> {
            Figure figure = painted.figure();
            FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
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
