package org.tain.eclipse.editor.symbols;

import java.util.Comparator;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tain.eclipse.editor.icons.Icons;
import org.tain.eclipse.editor.preferences.EditorPreferences;

/** The tool bar of an outline: sorted by name, without members, following the caret, collapsed. */
final class OutlineActions {
    private static final String SORT = "org.tain.eclipse.outline.sort";
    private static final String HIDE_MEMBERS = "org.tain.eclipse.outline.hideMembers";
    private static final String IGNORE_CARET = "org.tain.eclipse.outline.ignoreCaret";
    private final TreeViewer tree;
    private final IPreferenceStore remembered = EditorPreferences.store();
    private final IAction sort;
    private final IAction hide;
    private final IAction follow;
    private final ViewerFilter withoutMembers = new ViewerFilter() {
        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return !((Symbol) element).isMember();
        }
    };

    /** Calls {@code followed} when the outline begins to follow the caret. */
    OutlineActions(TreeViewer tree, Runnable followed) {
        this.tree = tree;
        sort = toggle("Sort by name", Icons.descriptor("sort"), SORT, this::sort);
        hide = toggle("Hide states, parameters and equations of types", Icons.descriptor("fields"), HIDE_MEMBERS,
                this::hide);
        ImageDescriptor synced = PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED);
        follow = new Action("Follow the caret", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                remembered.setValue(IGNORE_CARET, !isChecked());
                followed.run();
            }
        };
        follow.setImageDescriptor(synced);
        follow.setChecked(!remembered.getBoolean(IGNORE_CARET));
        sort();
        hide();
    }

    private IAction toggle(String text, ImageDescriptor image, String key, Runnable changed) {
        IAction action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                remembered.setValue(key, isChecked());
                changed.run();
            }
        };
        action.setImageDescriptor(image);
        action.setChecked(remembered.getBoolean(key));
        return action;
    }

    void addTo(IActionBars bars) {
        IAction collapse = new Action("Collapse all", PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL)) {
            @Override
            public void run() {
                tree.collapseAll();
            }
        };
        bars.getToolBarManager().add(sort);
        bars.getToolBarManager().add(hide);
        bars.getToolBarManager().add(collapse);
        bars.getToolBarManager().add(follow);
        bars.updateActionBars();
    }

    private void sort() {
        tree.setComparator(sort.isChecked() ? new ByName() : null);
    }

    private void hide() {
        if (hide.isChecked()) {
            tree.addFilter(withoutMembers);
        } else {
            tree.removeFilter(withoutMembers);
        }
    }

    boolean followsCaret() {
        return follow.isChecked();
    }

    boolean hides(Symbol symbol) {
        return hide.isChecked() && symbol.isMember();
    }

    private static final class ByName extends ViewerComparator {
        @Override
        public int compare(Viewer viewer, Object a, Object b) {
            return Comparator.comparing(Symbol::name, String.CASE_INSENSITIVE_ORDER).compare((Symbol) a, (Symbol) b);
        }
    }
}
