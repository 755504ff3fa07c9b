package org.tain.eclipse.editor.symbols;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.lsp4j.Position;
import org.tain.eclipse.editor.EditedModel;
import org.tain.eclipse.editor.Screen;
import org.tain.eclipse.server.Places;

/** Moves the caret to the declaration before or behind it; which of them is said in plugin.xml. */
public final class GoToDeclaration extends AbstractHandler implements IExecutableExtension {
    private boolean forwards;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        forwards = data instanceof Map<?, ?> values && "next".equals(values.get("direction"));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        EditedModel.of(event).ifPresent(edited -> Symbols.of(edited.model())
                .thenAccept(symbols -> Screen.later(edited.viewer(), () -> go(edited, symbols))));
        return null;
    }

    private void go(EditedModel edited, Symbols symbols) {
        Position here = edited.position();
        Comparator<Position> order = Symbols::compare;
        Stream<Position> starts = symbols.flat().stream().map(symbol -> symbol.place().getStart());
        Optional<Position> there = forwards
                ? starts.filter(start -> order.compare(start, here) > 0).min(order)
                : starts.filter(start -> order.compare(start, here) < 0).max(order);
        there.ifPresent(start -> edited.editor().selectAndReveal(Places.offset(edited.document(), start), 0));
    }
}
