package org.tain.eclipse.editor.commands;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorPart;

/** Whether an editor shows a model, for the conditions of plugin.xml. */
public final class ModelEditorTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof IEditorPart editor && isModel(editor);
    }

    static boolean isModel(IEditorPart editor) {
        return editor.getEditorInput() != null && editor.getEditorInput().getName().endsWith(".tain");
    }
}
