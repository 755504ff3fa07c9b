package org.tain.language.ide.completion;

import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.ide.server.Document;
import org.tain.language.ide.text.Lines;

/** A text that knows where its lines begin; Xtext's own counts them from the start for every single proposal. */
final class LinedDocument extends Document {
    private final Lines lines;

    LinedDocument(Document text) {
        super(text.getVersion(), text.getContents(), text.isPrintSourceOnError());
        lines = new Lines(text.getContents());
    }

    @Override
    public Position getPosition(int offset) {
        return offset < 0 || offset > getContents().length() ? super.getPosition(offset) : lines.position(offset);
    }
}
