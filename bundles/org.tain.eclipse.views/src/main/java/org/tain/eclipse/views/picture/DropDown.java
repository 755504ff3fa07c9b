package org.tain.eclipse.views.picture;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** A menu of a toolbar or a menu whose entries are made when it opens. */
public final class DropDown extends Action implements IMenuCreator {
    private final Supplier<List<IAction>> entries;
    private Menu menu;

    /**
     * A menu with an icon of this bundle.
     *
     * @param entries asked each time that the menu opens; null for a separator
     */
    public DropDown(String text, String toolTip, String icon, Supplier<List<IAction>> entries) {
        super(text, AS_DROP_DOWN_MENU);
        this.entries = entries;
        PictureActions.icon(this, toolTip, icon);
        setMenuCreator(this);
    }

    /** An entry that does something. */
    public static IAction entry(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    /** An entry with a check mark that is told its new state. */
    public static IAction check(String text, boolean checked, Consumer<Boolean> changed) {
        IAction action = new Action(text, AS_CHECK_BOX) {
            @Override
            public void run() {
                changed.accept(isChecked());
            }
        };
        action.setChecked(checked);
        return action;
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        menu = new Menu(parent);
        fill();
        return menu;
    }

    @Override
    public Menu getMenu(Menu parent) {
        dispose();
        menu = new Menu(parent);
        menu.addListener(SWT.Show, event -> {
            for (var item : menu.getItems()) {
                item.dispose();
            }
            fill();
        });
        return menu;
    }

    private void fill() {
        for (IAction entry : entries.get()) {
            if (entry == null) {
                new Separator().fill(menu, -1);
            } else {
                new ActionContributionItem(entry).fill(menu, -1);
            }
        }
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
