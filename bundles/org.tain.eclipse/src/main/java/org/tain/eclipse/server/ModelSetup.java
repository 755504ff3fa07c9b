package org.tain.eclipse.server;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;

/** Wakes the language when the first model is opened; from then on it listens to the file buffers itself. */
public final class ModelSetup implements IDocumentSetupParticipant {
    @Override
    public void setup(IDocument document) {
        TainLanguage.current();
    }
}
