package org.tain.eclipse.editor.completion;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistProcessorExtension;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.widgets.Display;
import org.tain.eclipse.editor.presentation.Words;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.Places;
import org.tain.eclipse.server.TainLanguage;

/**
 * Asks the server what may be written at the caret. The editor's list asks in a thread of its own, which may wait, and is
 * filled when the answer comes; whoever asks in the thread of the screen gets only what comes at once.
 */
public final class Completion implements IContentAssistProcessor, IContentAssistProcessorExtension {
    private static final long LONGEST_WAIT_MS = 3000;
    private static final long LONGEST_WAIT_ON_SCREEN_MS = 20;
    private static final ICompletionProposal[] NOTHING = {};

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        OpenModel model = TainLanguage.model(viewer.getDocument()).orElse(null);
        if (model == null) {
            return NOTHING;
        }
        long wait = Display.getCurrent() == null ? LONGEST_WAIT_MS : LONGEST_WAIT_ON_SCREEN_MS;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(wait);
        List<Proposal> found;
        do {
            found = await(ask(model, offset), end);
        } while (found == null && offset <= model.document().getLength());
        return found == null ? NOTHING : found.toArray(ICompletionProposal[]::new);
    }

    private static CompletableFuture<List<Proposal>> ask(OpenModel model, int offset) {
        IDocument document = model.document();
        Position position = Places.position(document, offset);
        return model.ask((service, me) -> service.completion(new CompletionParams(me, position)))
                .thenApply(answer -> answer == null
                        ? List.<Proposal>of()
                        : read(answer.map(items -> items, CompletionList::getItems), document, offset));
    }

    /** What is proposed; null if the text was changed meanwhile, so that the question must be put again. */
    private static List<Proposal> await(CompletableFuture<List<Proposal>> proposals, long end) {
        try {
            return proposals.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (CancellationException e) {
            return null; // the list goes on with what was typed behind its place
        } catch (ExecutionException e) {
            return e.getCause() instanceof CancellationException ? null : List.of();
        } catch (TimeoutException e) {
            proposals.cancel(true);
        } catch (InterruptedException e) {
            proposals.cancel(true);
            Thread.currentThread().interrupt();
        }
        return List.of();
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

    private static int wordStart(IDocument document, int offset) {
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

    @Override
    public boolean isCompletionProposalAutoActivation(char c, ITextViewer viewer, int offset) {
        return Occasions.isOne(viewer.getDocument(), offset, c);
    }

    @Override
    public boolean isContextInformationAutoActivation(char c, ITextViewer viewer, int offset) {
        return false;
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
