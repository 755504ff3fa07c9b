package org.tain.eclipse.editor.folding;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.tain.eclipse.editor.EditedModel;

/** The Platform's commands to fold and unfold, done by the editor of a model. */
public final class Fold extends AbstractHandler {
    private static final String COMMAND = "org.eclipse.ui.edit.text.folding.";
    private static final Map<String, Integer> OPERATIONS = Map.of(
            COMMAND + "collapse", ProjectionViewer.COLLAPSE,
            COMMAND + "expand", ProjectionViewer.EXPAND,
            COMMAND + "collapse_all", ProjectionViewer.COLLAPSE_ALL,
            COMMAND + "expand_all", ProjectionViewer.EXPAND_ALL,
            COMMAND + "toggle", ProjectionViewer.TOGGLE);

    @Override
    public Object execute(ExecutionEvent event) {
        Integer operation = OPERATIONS.get(event.getCommand().getId());
        EditedModel.of(event).map(EditedModel::viewer).filter(ITextOperationTarget.class::isInstance)
                .map(ITextOperationTarget.class::cast).filter(target -> target.canDoOperation(operation))
                .ifPresent(target -> target.doOperation(operation));
        return null;
    }
}
