package org.tain.eclipse.editor.format;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Point;
import org.tain.eclipse.editor.EditedModel;
import org.tain.eclipse.editor.Screen;
import org.tain.eclipse.editor.edits.TextChanges;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.Places;

/** Lays out the lines that are selected, or all if none is. */
public final class FormatModel extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        EditedModel.of(event).ifPresent(FormatModel::format);
        return null;
    }

    private static void format(EditedModel edited) {
        OpenModel model = edited.model();
        if (!edited.editor().isEditable()) {
            edited.say("This file is read-only, so it keeps its layout.");
            return;
        }
        int version = model.version();
        Point selected = edited.selection();
        CompletableFuture<List<? extends TextEdit>> changes = selected.y == 0
                ? Layout.of(model)
                : Layout.of(model, Places.range(model.document(), selected.x, selected.y));
        changes.thenAccept(found -> Screen.later(edited.viewer(), () -> {
            if (model.isCurrent(version) && !TextChanges.apply(found, model.document()) && isBroken(model)) {
                edited.say("The text does not follow the grammar, so it keeps its layout; mend what is marked first.");
            }
        }));
    }

    private static boolean isBroken(OpenModel model) {
        return model.diagnostics().stream().anyMatch(FormatModel::isSyntax);
    }

    private static boolean isSyntax(Diagnostic problem) {
        return problem.getSeverity() == DiagnosticSeverity.Error && problem.getCode() != null
                && problem.getCode().get().toString().contains("Syntax");
    }
}
