package org.tain.eclipse.editor.completion;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistProcessorExtension;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.tain.eclipse.editor.Screen;
import org.tain.eclipse.editor.presentation.Words;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.Places;
import org.tain.eclipse.server.TainLanguage;

/**
 * Asks the server what may be written at the caret. The editor's list waits for it in the thread of the screen; so what
 * does not come at once is shown later, by asking again, if the caret is still there.
 */
public final class Completion implements IContentAssistProcessor, IContentAssistProcessorExtension {
    private static final long LONGEST_WAIT_MS = 20;
    private static final ICompletionProposal[] NOTHING_YET = {};
    private volatile Asked last;

    private record Asked(OpenModel model, int version, int offset, CompletableFuture<List<Proposal>> proposals,
            AtomicBoolean shown) {
        boolean isAbout(OpenModel other, int at) {
            return model == other && model.isCurrent(version) && offset == at && !proposals.isCompletedExceptionally();
        }
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        OpenModel model = TainLanguage.model(viewer.getDocument()).orElse(null);
        if (model == null) {
            return NOTHING_YET;
        }
        Asked before = last;
        Asked asked = before != null && before.isAbout(model, offset) ? before : ask(viewer, model, offset);
        try {
            List<Proposal> found = asked.proposals.get(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS);
            asked.shown.set(true);
            return found.toArray(ICompletionProposal[]::new);
        } catch (TimeoutException | ExecutionException | CancellationException e) {
            return NOTHING_YET;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOTHING_YET;
        }
    }

    private Asked ask(ITextViewer viewer, OpenModel model, int offset) {
        Asked before = last;
        if (before != null) {
            before.proposals.cancel(true);
        }
        int version = model.version();
        IDocument document = viewer.getDocument();
        Position position = Places.position(document, offset);
        CompletableFuture<List<Proposal>> proposals = model
                .ask((service, me) -> service.completion(new CompletionParams(me, position)))
                .thenApply(answer -> answer == null
                        ? List.<Proposal>of()
                        : read(answer.map(items -> items, CompletionList::getItems), document, offset));
        Asked asked = new Asked(model, version, offset, proposals, new AtomicBoolean());
        last = asked;
        CompletableFuture.delayedExecutor(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS).execute(
                () -> proposals.thenAccept(found -> Screen.later(viewer, () -> showLate(viewer, asked, found))));
        return asked;
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

    /** What came too late for the list is shown now, unless the list has it or the caret has moved on. */
    private void showLate(ITextViewer viewer, Asked asked, List<Proposal> found) {
        boolean wanted = last == asked && !found.isEmpty() && asked.model.isCurrent(asked.version)
                && viewer.getSelectedRange().x == asked.offset && viewer.getTextWidget().isFocusControl();
        if (wanted && !asked.shown.get() && viewer instanceof ITextOperationTarget target) {
            target.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
        }
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
