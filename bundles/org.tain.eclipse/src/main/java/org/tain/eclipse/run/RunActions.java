package org.tain.eclipse.run;

import java.nio.file.Path;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonMenuConstants;

/** What can be done with the folder of a run in the Project Explorer; a double click opens the run. */
public final class RunActions extends CommonActionProvider {
    private final OpenRunAction open = new OpenRunAction(null);
    private final Action goOn = new Action("Go on with the training") {
        @Override
        public void run() {
            GoOn.with(run);
        }
    };
    private Path run;

    @Override
    public void fillActionBars(IActionBars bars) {
        if (update()) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
            bars.updateActionBars();
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (update()) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, goOn);
        }
    }

    private boolean update() {
        run = getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection
                && selection.size() == 1 ? folder(selection.getFirstElement()) : null;
        open.show(run);
        return run != null;
    }

    private static Path folder(Object element) {
        IFolder folder = Adapters.adapt(element, IFolder.class);
        return folder != null && folder.getLocation() != null && folder.getFile("run.json").exists()
                ? folder.getLocation().toPath()
                : null;
    }
}
