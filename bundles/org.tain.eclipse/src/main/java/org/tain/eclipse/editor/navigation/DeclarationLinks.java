package org.tain.eclipse.editor.navigation;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.tain.eclipse.editor.presentation.Partitions;
import org.tain.eclipse.editor.presentation.WordAt;
import org.tain.eclipse.editor.presentation.Words;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.TainLanguage;

/**
 * Makes names lead to their declarations. The editor asks in the thread of the screen, so a name is a link until the
 * server has said that it is declared nowhere.
 */
public final class DeclarationLinks extends AbstractHyperlinkDetector {
    private DeclarationLink last;

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion pointed, boolean several) {
        OpenModel model = TainLanguage.model(viewer.getDocument()).orElse(null);
        IRegion name = model == null ? null : name(viewer.getDocument(), pointed.getOffset());
        if (name == null) {
            return null;
        }
        if (last == null || !last.isAbout(model, name)) {
            last = DeclarationLink.ask(viewer, model, name);
        }
        return last.leadsNowhere() ? null : new IHyperlink[] {last};
    }

    private static IRegion name(IDocument document, int offset) {
        try {
            IRegion word = IDocument.DEFAULT_CONTENT_TYPE.equals(Partitions.at(document, offset))
                    ? WordAt.offset(document, offset)
                    : null;
            return word != null && Words.isStart(document.getChar(word.getOffset())) ? word : null;
        } catch (BadLocationException e) {
            return null;
        }
    }
}
