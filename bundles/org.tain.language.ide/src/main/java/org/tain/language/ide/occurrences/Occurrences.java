package org.tain.language.ide.occurrences;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.tain.language.ide.text.Lines;
import org.tain.language.ide.text.Mention;
import org.tain.language.ide.text.Mentions;

/** Marks every word that names what the word under the cursor names: read, or declared and changed. */
public class Occurrences implements IDocumentHighlightService {

    @Override
    public List<? extends DocumentHighlight> getDocumentHighlights(Document document, XtextResource resource,
            DocumentHighlightParams params, CancelIndicator cancelIndicator) {
        if (resource == null) {
            return List.of();
        }
        Lines lines = Lines.of(resource);
        Mentions mentions = Mentions.of(resource);
        EObject target = mentions.at(lines.offset(params.getPosition())).map(Mention::target).orElse(null);
        return target == null ? List.of() : mentions.to(target).stream().map(mention -> mark(mention, lines)).toList();
    }

    private static DocumentHighlight mark(Mention mention, Lines lines) {
        return new DocumentHighlight(lines.range(mention.offset(), mention.length()),
                mention.role() == Mention.Role.READ ? DocumentHighlightKind.Read : DocumentHighlightKind.Write);
    }
}
