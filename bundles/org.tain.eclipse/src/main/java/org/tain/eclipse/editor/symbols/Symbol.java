package org.tain.eclipse.editor.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;

/**
 * A declaration in the outline. It equals the one that stood at its place with its name before the last change of the
 * text, so that the tree keeps what is selected and expanded.
 */
final class Symbol {
    private final Symbol parent;
    private final SymbolKind kind;
    private final String name;
    private final int turn;
    private final int hash;
    private final DocumentSymbol source;
    private final List<Symbol> children = new ArrayList<>();

    private Symbol(Symbol parent, DocumentSymbol source, int turn) {
        this.parent = parent;
        this.source = source;
        this.turn = turn;
        kind = source.getKind();
        name = source.getName();
        hash = Objects.hash(parent, kind, name, turn);
        if (source.getChildren() != null) {
            children.addAll(all(this, source.getChildren()));
        }
    }

    /** The declarations of a model, in the order of its text. */
    static List<Symbol> all(List<DocumentSymbol> sources) {
        return all(null, sources);
    }

    private static List<Symbol> all(Symbol parent, List<DocumentSymbol> sources) {
        Map<String, Integer> turns = new HashMap<>();
        List<Symbol> symbols = new ArrayList<>();
        for (DocumentSymbol source : sources) {
            int turn = turns.merge(source.getKind() + source.getName(), 1, Integer::sum);
            symbols.add(new Symbol(parent, source, turn));
        }
        return symbols;
    }

    Symbol parent() {
        return parent;
    }

    SymbolKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    /** What the outline adds behind the name; may be empty. */
    String detail() {
        return source.getDetail() == null ? "" : source.getDetail();
    }

    List<Symbol> children() {
        return children;
    }

    /** All of its text. */
    Range whole() {
        return source.getRange();
    }

    /** What is selected when one goes there. */
    Range place() {
        return source.getSelectionRange();
    }

    /** Whether it declares something inside of a type, as a state or an equation do. */
    boolean isMember() {
        return parent != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Symbol symbol && hash == symbol.hash && turn == symbol.turn && kind == symbol.kind
                && name.equals(symbol.name) && Objects.equals(parent, symbol.parent);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return detail().isEmpty() ? name : name + "  " + detail();
    }
}
