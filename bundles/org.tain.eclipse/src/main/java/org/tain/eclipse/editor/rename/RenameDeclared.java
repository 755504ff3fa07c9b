package org.tain.eclipse.editor.rename;

import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.swt.widgets.Shell;
import org.tain.eclipse.editor.EditedModel;
import org.tain.eclipse.editor.Screen;

/** Asks whether what the caret is on can be renamed, then for the new name; says why where it cannot. */
public final class RenameDeclared extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        EditedModel.of(event).ifPresent(RenameDeclared::rename);
        return null;
    }

    private static void rename(EditedModel edited) {
        Position caret = edited.position();
        Shell shell = edited.editor().getSite().getShell();
        Consumer<String> refused = sentence -> Screen.later(edited.viewer(), () -> say(shell, sentence));
        edited.model().ask((service, me) -> service.prepareRename(new PrepareRenameParams(me, caret)))
                .thenAccept(answer -> {
                    if (answer == null || !answer.isSecond()) {
                        refused.accept("There is no name here that the model declares.");
                    } else {
                        Renaming renaming = new Renaming(edited.model(), answer.getSecond().getRange(),
                                answer.getSecond().getPlaceholder());
                        Screen.later(edited.viewer(), () -> new RenameDialog(shell, renaming).open());
                    }
                }).exceptionally(failure -> {
                    Renaming.refusal(failure).ifPresent(refused);
                    return null;
                });
    }

    private static void say(Shell shell, String sentence) {
        MessageDialog dialog = new MessageDialog(shell, "Rename", null, sentence, MessageDialog.INFORMATION, 0, "OK");
        dialog.setBlockOnOpen(false);
        dialog.open();
    }
}
