package org.tain.eclipse.editor.symbols;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.tain.eclipse.editor.EditedModel;

/** Gives the generic editor an outline if it shows a model. */
public final class OutlineOfEditor implements IAdapterFactory {
    @Override
    public <T> T getAdapter(Object adaptable, Class<T> adapter) {
        if (adapter != IContentOutlinePage.class || !(adaptable instanceof ITextEditor editor)) {
            return null;
        }
        return EditedModel.of(editor).map(OutlinePage::new).map(adapter::cast).orElse(null);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
