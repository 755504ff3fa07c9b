package org.tain.eclipse.editor.completion;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.tain.eclipse.editor.presentation.Words;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.Places;

/** What the server proposes. */
final class Answers {
    private Answers() {
    }

    /** What may be written at a place, the best first; cancelled by any change of the text. */
    static CompletableFuture<List<Proposal>> at(OpenModel model, int offset) {
        IDocument document = model.document();
        Position position = Places.position(document, offset);
        return model.ask((service, me) -> service.completion(new CompletionParams(me, position)))
                .thenApply(answer -> answer == null
                        ? List.<Proposal>of()
                        : read(answer.map(items -> items, CompletionList::getItems), document, offset));
    }

    private static List<Proposal> read(List<CompletionItem> items, IDocument document, int offset) {
        Comparator<CompletionItem> order = Comparator
                .comparing(item -> item.getSortText() == null ? item.getLabel() : item.getSortText());
        return items.stream().sorted(order).map(item -> {
            Position start = Insertion.start(item);
            Position end = Insertion.end(item);
            return new Proposal(item, start == null ? wordStart(document, offset) : Places.offset(document, start),
                    end == null ? 0 : Math.max(0, Places.offset(document, end) - offset));
        }).toList();
    }

    /** Where the word begins that ends at an offset. */
    static int wordStart(IDocument document, int offset) {
        int start = offset;
        try {
            while (start > 0 && Words.isPart(document.getChar(start - 1))) {
                start--;
            }
        } catch (BadLocationException e) {
            return offset;
        }
        return start;
    }
}
