package org.tain.eclipse.editor.completion;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.tain.eclipse.editor.Screen;

/** Makes the windows of an editor's list of proposals a moment after it has been opened, so that no key waits for them later. */
public final class ProposalWindows implements IReconciler {
    private static final long REST_MS = 300;

    @Override
    public void install(ITextViewer viewer) {
        CompletableFuture.delayedExecutor(REST_MS, TimeUnit.MILLISECONDS)
                .execute(() -> Screen.later(viewer, () -> Proposing.in(viewer).prepare()));
    }

    @Override
    public void uninstall() {
        // they go with the text
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
