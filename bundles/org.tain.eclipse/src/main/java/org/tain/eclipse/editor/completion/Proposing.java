package org.tain.eclipse.editor.completion;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.tain.eclipse.editor.Screen;
import org.tain.eclipse.server.Cancellation;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.TainLanguage;

/**
 * What may be written at the caret of an editor: asks the server without waiting, shows a list when the answer has come, follows
 * what is typed meanwhile and the keys that move in the list. In the thread of the screen only.
 */
final class Proposing implements VerifyKeyListener {
    private static final String KEY = Proposing.class.getName();
    private static final int[] ENDS = {SWT.FocusOut, SWT.MouseDown, SWT.Resize};
    private final ITextViewer viewer;
    private final StyledText text;
    private final ProposalTable table;
    private final Listener end = event -> Screen.later(this.text(), this::closeUnlessEntered);
    private final Listener endOfWindow = event -> close();
    private final CaretListener follow = event -> Screen.later(this.text(), this::narrow);
    private CompletableFuture<List<Proposal>> asked;
    private IDocument document;
    private List<Proposal> all = List.of();
    private int place;
    private boolean isFollowing;

    private Proposing(ITextViewer viewer) {
        this.viewer = viewer;
        text = viewer.getTextWidget();
        table = new ProposalTable(text, this::write, this::close);
        text.setData(KEY, this);
        text.addDisposeListener(event -> {
            close();
            table.dispose();
        });
    }

    /** What proposes in an editor. */
    static Proposing in(ITextViewer viewer) {
        return viewer.getTextWidget().getData(KEY) instanceof Proposing known ? known : new Proposing(viewer);
    }

    void prepare() {
        table.prepare();
    }

    private StyledText text() {
        return text;
    }

    /** Asks what may be written at the caret, unless that is being shown. */
    void ask() {
        OpenModel model = TainLanguage.model(viewer.getDocument()).orElse(null);
        if (model == null || table.isOpen()) {
            return;
        }
        IDocument now = viewer.getDocument();
        int offset = caret();
        int word = Answers.wordStart(now, offset);
        CompletableFuture<List<Proposal>> answer = Answers.at(model, offset);
        if (asked != null) {
            asked.cancel(true);
        }
        asked = answer;
        answer.whenComplete((found, failure) -> Screen.later(text, () -> {
            if (asked == answer && viewer.getDocument() == now && text.isFocusControl()) {
                asked = null;
                if (failure == null && caret() >= offset) {
                    come(now, offset, found);
                } else if ((failure == null || Cancellation.is(failure)) && Answers.wordStart(now, caret()) == word) {
                    ask(); // the same word has been written on, or less of it
                }
            }
        }));
    }

    private void come(IDocument now, int offset, List<Proposal> found) {
        document = now;
        place = offset;
        all = found;
        List<Proposal> fitting = fitting();
        if (!fitting.isEmpty()) {
            open(fitting);
        }
    }

    private void open(List<Proposal> proposals) {
        isFollowing = true;
        table.open(proposals, viewer);
        ((ITextViewerExtension) viewer).prependVerifyKeyListener(this);
        text.addCaretListener(follow);
        for (int event : ENDS) {
            text.addListener(event, end);
        }
        window().addListener(SWT.Move, endOfWindow);
        window().addListener(SWT.Deactivate, end);
        viewer.addViewportListener(table);
    }

    private Shell window() {
        return text.getShell();
    }

    private void close() {
        if (isFollowing) {
            isFollowing = false;
            table.close();
            ((ITextViewerExtension) viewer).removeVerifyKeyListener(this);
            text.removeCaretListener(follow);
            for (int event : ENDS) {
                text.removeListener(event, end);
            }
            window().removeListener(SWT.Move, endOfWindow);
            window().removeListener(SWT.Deactivate, end);
            viewer.removeViewportListener(table);
        }
    }

    /** Whoever clicks into the list has not left it. */
    private void closeUnlessEntered() {
        if (!table.isEntered()) {
            close();
        }
    }

    private int caret() {
        return viewer.getSelectedRange().x;
    }

    private List<Proposal> fitting() {
        int caret = caret();
        List<Proposal> fitting = all.stream().filter(proposal -> proposal.fits(document, caret)).toList();
        return fitting.size() == 1 && fitting.getFirst().isWritten(document, caret) ? List.of() : fitting;
    }

    private void narrow() {
        if (!table.isOpen()) {
            return;
        }
        List<Proposal> fitting = viewer.getDocument() == document && viewer.getSelectedRange().y == 0 ? fitting() : List.of();
        if (caret() < place && !fitting.isEmpty()) {
            close();
            ask(); // less is written now, more is possible
        } else if (fitting.isEmpty()) {
            close();
        } else {
            table.show(fitting);
        }
    }

    @Override
    public void verifyKey(VerifyEvent key) {
        if (!key.doit || !table.isOpen()) {
            return;
        }
        switch (key.keyCode) {
            case SWT.ARROW_UP -> table.move(-1);
            case SWT.ARROW_DOWN -> table.move(1);
            case SWT.PAGE_UP -> table.move(-table.page());
            case SWT.PAGE_DOWN -> table.move(table.page());
            case SWT.ESC -> close();
            case SWT.CR, SWT.KEYPAD_CR, SWT.TAB -> table.chosen().ifPresent(this::write);
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.HOME, SWT.END -> {
                close();
                return;
            }
            default -> {
                return;
            }
        }
        key.doit = false;
    }

    private void write(Proposal proposal) {
        close();
        IRewriteTarget undoable = ((ITextViewerExtension) viewer).getRewriteTarget();
        undoable.beginCompoundChange();
        try {
            Point selection = proposal.insert(viewer, caret());
            viewer.setSelectedRange(selection.x, selection.y);
            viewer.revealRange(selection.x, selection.y);
        } catch (BadLocationException e) {
            throw new IllegalStateException("a proposal fits into the text that it is shown for", e);
        } finally {
            undoable.endCompoundChange();
        }
        text.setFocus();
    }
}
