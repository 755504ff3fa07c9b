package org.tain.eclipse.editor.symbols;

import java.util.function.Supplier;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.tain.eclipse.editor.icons.Icons;

/** How declarations look in a tree. */
final class SymbolTree {
    private SymbolTree() {
    }

    /** Makes a tree show symbols; its input is any object, what it shows is {@code symbols} of the moment. */
    static void configure(TreeViewer tree, Supplier<Symbols> symbols) {
        tree.setUseHashlookup(true);
        tree.setExpandPreCheckFilters(true);
        tree.setContentProvider(new Content(symbols));
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels(symbols)));
    }

    private record Content(Supplier<Symbols> symbols) implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return symbols.get().roots().toArray();
        }

        @Override
        public Object[] getChildren(Object symbol) {
            return symbols.get().now((Symbol) symbol).children().toArray();
        }

        @Override
        public Object getParent(Object symbol) {
            return ((Symbol) symbol).parent();
        }

        @Override
        public boolean hasChildren(Object symbol) {
            return !symbols.get().now((Symbol) symbol).children().isEmpty();
        }
    }

    private static final class Labels extends LabelProvider
            implements
                DelegatingStyledCellLabelProvider.IStyledLabelProvider {
        private final Supplier<Symbols> symbols;

        Labels(Supplier<Symbols> symbols) {
            this.symbols = symbols;
        }

        @Override
        public StyledString getStyledText(Object element) {
            Symbol symbol = symbols.get().now((Symbol) element);
            StyledString text = new StyledString(symbol.name());
            return symbol.detail().isEmpty()
                    ? text
                    : text.append("  " + symbol.detail(), StyledString.QUALIFIER_STYLER);
        }

        @Override
        public String getText(Object element) {
            return ((Symbol) element).name();
        }

        @Override
        public Image getImage(Object element) {
            return Icons.of(((Symbol) element).kind());
        }
    }
}
