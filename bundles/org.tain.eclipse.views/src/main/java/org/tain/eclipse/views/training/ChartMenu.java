package org.tain.eclipse.views.training;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.tain.analysis.training.Chart;
import org.tain.eclipse.views.picture.PictureActions;

/** The menu with a check mark for each chart that is shown. */
final class ChartMenu extends Action implements IMenuCreator {
    private final TrainingSource source;
    private final Runnable changed;
    private Menu menu;

    ChartMenu(TrainingSource source, Runnable changed) {
        super("Charts", AS_DROP_DOWN_MENU);
        this.source = source;
        this.changed = changed;
        PictureActions.icon(this, "Choose the charts", "charts");
        setMenuCreator(this);
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
        fill();
        return menu;
    }

    private void fill() {
        Set<String> shown = source.chosen();
        for (Chart chart : source.charts()) {
            IAction action = new Action(chart.heading(), AS_CHECK_BOX) {
                @Override
                public void run() {
                    Set<String> other = new HashSet<>(source.chosen());
                    if (isChecked()) {
                        other.add(chart.id());
                    } else {
                        other.remove(chart.id());
                    }
                    choose(other);
                }
            };
            action.setChecked(shown.contains(chart.id()));
            new ActionContributionItem(action).fill(menu, -1);
        }
        new Separator().fill(menu, -1);
        item("All Charts", Set.copyOf(source.charts().stream().map(Chart::id).toList()));
        item("Usual Charts", Set.of());
    }

    private void item(String text, Set<String> ids) {
        IAction action = new Action(text) {
            @Override
            public void run() {
                choose(ids);
            }
        };
        new ActionContributionItem(action).fill(menu, -1);
    }

    private void choose(Set<String> ids) {
        source.choose(ids);
        changed.run();
    }

    @Override
    public void dispose() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
