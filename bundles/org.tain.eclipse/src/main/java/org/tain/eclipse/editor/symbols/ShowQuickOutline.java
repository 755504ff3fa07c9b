package org.tain.eclipse.editor.symbols;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.tain.eclipse.editor.EditedModel;
import org.tain.eclipse.editor.Screen;

/** Opens the {@link QuickOutline} as soon as the server has told the declarations. */
public final class ShowQuickOutline extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        EditedModel.of(event).ifPresent(edited -> Symbols.of(edited.model())
                .thenAccept(symbols -> Screen.later(edited.viewer(), () -> new QuickOutline(edited, symbols).open())));
        return null;
    }
}
