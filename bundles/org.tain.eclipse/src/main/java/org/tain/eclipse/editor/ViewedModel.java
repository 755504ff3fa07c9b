package org.tain.eclipse.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.tain.eclipse.server.ModelListener;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.TainLanguage;

/** The model that a viewer shows, whichever that is: tells when the server has caught up with its text. */
public final class ViewedModel implements ITextInputListener, ModelListener {
    private final ITextViewer viewer;
    private final long quietMs;
    private final ModelListener listener;
    private volatile OpenModel model;

    /**
     * Follows the model of a viewer until it is disposed.
     *
     * @param quietMs how long the text must have been left alone before {@code listener} is told
     * @param listener told in a thread of the background
     */
    public ViewedModel(ITextViewer viewer, long quietMs, ModelListener listener) {
        this.viewer = viewer;
        this.quietMs = quietMs;
        this.listener = listener;
        viewer.addTextInputListener(this);
        follow(viewer.getDocument());
    }

    /** Follows no longer. */
    public void dispose() {
        viewer.removeTextInputListener(this);
        follow(null);
    }

    /** The model that is shown now. */
    public Optional<OpenModel> model() {
        return Optional.ofNullable(model);
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        follow(null);
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        follow(after);
    }

    private void follow(IDocument document) {
        OpenModel before = model;
        if (before != null) {
            before.removeListener(this);
        }
        OpenModel now = TainLanguage.model(document).orElse(null);
        model = now;
        if (now != null) {
            now.addListener(this);
        }
    }

    @Override
    public void saved(OpenModel saved) {
        listener.saved(saved);
    }

    @Override
    public void checked(OpenModel checked, int version) {
        if (quietMs == 0) {
            listener.checked(checked, version);
        } else {
            CompletableFuture.delayedExecutor(quietMs, TimeUnit.MILLISECONDS).execute(() -> {
                if (checked == model && checked.isCurrent(version)) {
                    listener.checked(checked, version);
                }
            });
        }
    }
}
