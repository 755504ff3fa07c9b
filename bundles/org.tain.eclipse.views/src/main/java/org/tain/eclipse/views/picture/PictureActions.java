package org.tain.eclipse.views.picture;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.tain.analysis.paint.Painted;

/** What every picture offers in toolbar and menu: zoom, copy, export. */
public final class PictureActions {
    private static final String BUNDLE = "org.tain.eclipse.views";
    private static final double STEP = 1.25;

    private final PictureCanvas canvas;
    private final IAction fit;
    private final IAction zoomIn;
    private final IAction zoomOut;
    private final FigureActions figure;

    /** The actions of one canvas; disabled while it shows no picture. */
    public PictureActions(PictureCanvas canvas) {
        this.canvas = canvas;
        fit = action("Fit", "Show the whole picture (0)", "fit", canvas::fit);
        zoomIn = action("Zoom In", "Zoom in (+)", "zoom-in", () -> canvas.zoom(STEP));
        zoomOut = action("Zoom Out", "Zoom out (−)", "zoom-out", () -> canvas.zoom(1 / STEP));
        figure = new FigureActions(canvas, () -> canvas.painted().map(Painted::figure), "the whole picture");
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
        figure.fill(manager);
    }

    /** The action behind the Copy command. */
    public IAction copyAction() {
        return figure.copyAction();
    }

    /** Enables the actions that fit what the canvas shows. */
    public void update() {
        boolean picture = canvas.painted().isPresent();
        List.of(fit, zoomIn, zoomOut).forEach(action -> action.setEnabled(picture));
        figure.setEnabled(picture);
    }
}
