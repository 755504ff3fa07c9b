package org.tain.eclipse.tests.editor;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tain.eclipse.tests.workbench.Workbench;

/** Commands as their menus and keys give them. */
final class Commands {
    private Commands() {
    }

    /** Gives a command in the active editor. */
    static void run(Workbench workbench, ITextEditor editor, String id) throws CommandException {
        workbench.page().activate(editor);
        workbench.settle();
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        workbench.settle();
    }
}
