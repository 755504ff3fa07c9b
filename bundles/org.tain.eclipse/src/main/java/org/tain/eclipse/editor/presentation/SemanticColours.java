package org.tain.eclipse.editor.presentation;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.tain.eclipse.editor.Screen;
import org.tain.eclipse.editor.ViewedModel;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.TainLanguage;

/** Asks what the words mean whenever the server has caught up, and repaints only those whose meaning has changed. */
final class SemanticColours implements IDocumentListener, ITextInputListener {
    private static final int SLICE = 1500;
    private static final long QUIET_MS = 60; // the problems of a text come first
    private final TextViewer viewer;
    private final Meanings meanings;
    private final ViewedModel model;
    private int round;

    SemanticColours(TextViewer viewer, Meanings meanings) {
        this.viewer = viewer;
        this.meanings = meanings;
        viewer.addTextInputListener(this);
        inputDocumentChanged(null, viewer.getDocument());
        model = new ViewedModel(viewer, QUIET_MS, this::ask);
    }

    void dispose() {
        model.dispose();
        viewer.removeTextInputListener(this);
        inputDocumentAboutToBeChanged(viewer.getDocument(), null);
    }

    private void ask(OpenModel asked, int version) {
        asked.ask((service, document) -> service.semanticTokensFull(new SemanticTokensParams(document)))
                .thenCombine(TainLanguage.current().capabilities(), (tokens, abilities) -> {
                    String text = asked.document().get();
                    if (tokens != null && asked.isCurrent(version)) {
                        Meanings now = SemanticTokensReader.read(tokens.getData(),
                                abilities.getSemanticTokensProvider().getLegend(), text);
                        Screen.later(viewer, () -> show(asked, version, now));
                    }
                    return null;
                });
    }

    private void show(OpenModel asked, int version, Meanings now) {
        if (asked.isCurrent(version) && asked.document() == viewer.getDocument()) {
            int[] changed = meanings.become(now);
            if (changed != null) {
                round++;
                repaint(changed[0], changed[1], round);
            }
        }
    }

    /** A long text is repainted in slices, so that keys and the mouse come in between. */
    private void repaint(int from, int to, int inRound) {
        int end = Math.min(to, viewer.getDocument().getLength());
        int slice = Math.min(end, from + SLICE);
        if (inRound == round && from < slice) {
            viewer.invalidateTextPresentation(from, slice - from);
            if (slice < end) {
                Screen.later(viewer, () -> repaint(slice, end, inRound));
            }
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // the meanings move when the text has
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        meanings.move(event);
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        if (before != null) {
            before.removePrenotifiedDocumentListener(this);
        }
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        if (after != null) {
            after.addPrenotifiedDocumentListener(this);
        }
    }
}
