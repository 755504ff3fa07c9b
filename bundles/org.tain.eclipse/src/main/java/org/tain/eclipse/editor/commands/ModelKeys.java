package org.tain.eclipse.editor.commands;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Makes the keys of models hold while the editor with one viewer is the active part, and only then. */
public final class ModelKeys extends Expression {
    private static final String CONTEXT = "org.tain.eclipse.editing";
    private final ITextViewer viewer;
    private final IContextActivation activation;

    /** Begins to watch for the editor that has this viewer. */
    public ModelKeys(ITextViewer viewer) {
        this.viewer = viewer;
        activation = PlatformUI.getWorkbench().getService(IContextService.class).activateContext(CONTEXT, this);
    }

    /** Watches no longer. */
    public void dispose() {
        if (PlatformUI.isWorkbenchRunning()) {
            activation.getContextService().deactivateContext(activation);
        }
    }

    @Override
    public void collectExpressionInfo(ExpressionInfo info) {
        info.addVariableNameAccess(ISources.ACTIVE_PART_NAME);
    }

    @Override
    public EvaluationResult evaluate(IEvaluationContext context) {
        return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_PART_NAME) instanceof IEditorPart editor
                && ModelEditorTester.isModel(editor) && editor.getAdapter(ITextOperationTarget.class) == viewer);
    }
}
