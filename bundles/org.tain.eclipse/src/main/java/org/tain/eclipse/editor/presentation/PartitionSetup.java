package org.tain.eclipse.editor.presentation;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;

/** Makes every model that is opened keep its {@link Partitions}. */
public final class PartitionSetup implements IDocumentSetupParticipant {
    @Override
    public void setup(IDocument document) {
        Partitions.install(document);
    }
}
