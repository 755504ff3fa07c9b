package org.tain.eclipse.editor.format;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.tain.eclipse.server.OpenModel;

/** Asks the server how a text has to be laid out; it changes nothing in a text that does not follow the grammar. */
final class Layout {
    private static final int INDENT = 4;

    private Layout() {
    }

    /** What changes in the whole text. */
    static CompletableFuture<List<? extends TextEdit>> of(OpenModel model) {
        return model.ask((service, me) -> service.formatting(new DocumentFormattingParams(me, options())));
    }

    /** What changes in the lines that a range touches. */
    static CompletableFuture<List<? extends TextEdit>> of(OpenModel model, Range range) {
        return model.ask((service, me) -> service.rangeFormatting(new DocumentRangeFormattingParams(me, options(), range)));
    }

    private static FormattingOptions options() {
        return new FormattingOptions(INDENT, true);
    }
}
