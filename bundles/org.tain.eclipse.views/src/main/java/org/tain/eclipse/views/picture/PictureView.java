package org.tain.eclipse.views.picture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

/** A view of one picture: canvas, toolbar, menu, copy command. */
public abstract class PictureView extends ViewPart {
    private PictureCanvas picture;
    private final MenuManager menu = new MenuManager();
    private PictureActions actions;

    @Override
    public final void createPartControl(Composite parent) {
        Composite body = createBody(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        createAbove(body);
        picture = new PictureCanvas(body, sizing());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
        createBelow(body);
        actions = new PictureActions(picture);
        picture.onChange(this::changed);
        picture.onFault(fault -> ILog.of(getClass()).log(Status.error(getTitle() + " cannot be drawn", fault)));
        IActionBars bars = getViewSite().getActionBars();
        contribute(bars.getToolBarManager());
        contribute(bars.getMenuManager());
        IAction refresh = PictureActions.action("Refresh", "Read and draw again (F5)", "refresh", this::refresh);
        bars.getMenuManager().add(refresh);
        actions.fill(bars.getToolBarManager());
        actions.fill(bars.getMenuManager());
        actions.fill(menu);
        picture.setMenu(menu.createContextMenu(picture));
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), actions.copyAction());
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        bars.updateActionBars();
        opened(picture);
    }

    /** How its figures take up the room. */
    protected Sizing sizing() {
        return Sizing.WHOLE;
    }

    /** The composite that gets the picture and the controls above and below it; others may stand beside it. */
    protected Composite createBody(Composite parent) {
        return new Composite(parent, SWT.NONE);
    }

    /** Adds controls above the picture; {@code body} has a grid of one column without margins. */
    protected void createAbove(Composite body) {
    }

    /** Adds controls below the picture, such as a slider. */
    protected void createBelow(Composite body) {
    }

    /** Adds actions of its own before the common ones; called for the toolbar and for the menu. */
    protected void contribute(IContributionManager manager) {
    }

    /** All controls are there: sets hover and selection, begins to listen, tells or shows something. */
    protected abstract void opened(PictureCanvas canvas);

    /** Reads and draws again. */
    public abstract void refresh();

    /** Another picture, or none, is shown. */
    protected void changed() {
        actions.update();
    }

    /** The picture; null before the view is made. */
    public final PictureCanvas picture() {
        return picture;
    }

    @Override
    public void dispose() {
        menu.dispose();
        super.dispose();
    }

    @Override
    public void setFocus() {
        picture.setFocus();
    }
}
