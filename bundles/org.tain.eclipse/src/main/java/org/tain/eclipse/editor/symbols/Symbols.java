package org.tain.eclipse.editor.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.tain.eclipse.server.OpenModel;

/** All declarations of a model as the server told them at one time. */
final class Symbols {
    static final Symbols NONE = new Symbols(List.of());
    private final List<Symbol> roots;
    private final Map<Symbol, Symbol> all = new HashMap<>();

    private Symbols(List<Symbol> roots) {
        this.roots = roots;
        each(roots, symbol -> all.put(symbol, symbol));
    }

    /** Asks for the declarations of a model as its text is now. */
    static CompletableFuture<Symbols> of(OpenModel model) {
        return model.ask((service, me) -> service.documentSymbol(new DocumentSymbolParams(me))).thenApply(Symbols::read);
    }

    private static Symbols read(List<Either<SymbolInformation, DocumentSymbol>> answer) {
        List<DocumentSymbol> sources = answer == null
                ? List.of()
                : answer.stream().filter(Either::isRight).map(Either::getRight).toList();
        return new Symbols(Symbol.all(sources));
    }

    private static void each(List<Symbol> symbols, Consumer<Symbol> visitor) {
        for (Symbol symbol : symbols) {
            visitor.accept(symbol);
            each(symbol.children(), visitor);
        }
    }

    /** Those that nothing contains. */
    List<Symbol> roots() {
        return roots;
    }

    /** All of them, each before those inside of it. */
    List<Symbol> flat() {
        List<Symbol> flat = new ArrayList<>();
        each(roots, flat::add);
        return flat;
    }

    /** The present form of a symbol that may be older; itself if it is gone. */
    Symbol now(Symbol older) {
        return all.getOrDefault(older, older);
    }

    /** The innermost declaration around a place. */
    Optional<Symbol> at(Position position) {
        return at(roots, position);
    }

    private static Optional<Symbol> at(List<Symbol> symbols, Position position) {
        for (Symbol symbol : symbols) {
            if (contains(symbol.whole(), position)) {
                return at(symbol.children(), position).or(() -> Optional.of(symbol));
            }
        }
        return Optional.empty();
    }

    private static boolean contains(Range range, Position position) {
        return compare(range.getStart(), position) <= 0 && compare(position, range.getEnd()) <= 0;
    }

    /** Which of two places comes first in the text. */
    static int compare(Position a, Position b) {
        int lines = Integer.compare(a.getLine(), b.getLine());
        return lines != 0 ? lines : Integer.compare(a.getCharacter(), b.getCharacter());
    }

    /**
     * What has to be drawn again to come from an older state to this one.
     *
     * @param structure is given symbols whose children are others; null stands for the whole
     * @param label is given symbols that only read otherwise
     */
    void differences(Symbols older, Consumer<Symbol> structure, Consumer<Symbol> label) {
        differences(null, older.roots, roots, structure, label);
    }

    private static void differences(Symbol parent, List<Symbol> before, List<Symbol> after, Consumer<Symbol> structure,
            Consumer<Symbol> label) {
        if (!before.equals(after)) {
            structure.accept(parent);
            return;
        }
        for (int i = 0; i < after.size(); i++) {
            Symbol now = after.get(i);
            if (!now.detail().equals(before.get(i).detail())) {
                label.accept(now);
            }
            differences(now, before.get(i).children(), now.children(), structure, label);
        }
    }
}
