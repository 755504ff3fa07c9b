package org.tain.eclipse.editor.completion;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;

/** What a proposal of the server inserts, and where. */
final class Insertion {
    private Insertion() {
    }

    /** The text of a proposal, its further lines indented like the one that it is inserted into. */
    static Snippet of(CompletionItem item, String indentation) {
        String text = item.getTextEdit() != null
                ? item.getTextEdit().map(edit -> edit.getNewText(), edit -> edit.getNewText())
                : item.getInsertText() != null ? item.getInsertText() : item.getLabel();
        String indented = text.replace("\r\n", "\n").replace("\t", "    ").replace("\n", "\n" + indentation);
        return item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.parse(indented) : Snippet.plain(indented);
    }

    /** Where the text that is replaced begins; null where the proposal does not say. */
    static Position start(CompletionItem item) {
        return item.getTextEdit() == null
                ? null
                : item.getTextEdit().map(edit -> edit.getRange().getStart(), edit -> edit.getReplace().getStart());
    }

    /** Where the text that is replaced ends; null where the proposal does not say. */
    static Position end(CompletionItem item) {
        return item.getTextEdit() == null
                ? null
                : item.getTextEdit().map(edit -> edit.getRange().getEnd(), edit -> edit.getReplace().getEnd());
    }
}
