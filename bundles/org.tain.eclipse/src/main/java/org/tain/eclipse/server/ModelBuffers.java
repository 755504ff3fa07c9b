package org.tain.eclipse.server;

import java.net.URI;
import java.nio.file.Path;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.runtime.IPath;

/** Opens a model for the server when the first editor opens its file, and closes it with the last one. */
final class ModelBuffers implements IFileBufferListener {
    private final TainLanguage language;
    private final ITextFileBufferManager manager = FileBuffers.getTextFileBufferManager();
    private volatile IFileBuffer replaced;

    ModelBuffers(TainLanguage language) {
        this.language = language;
    }

    void start() {
        manager.addFileBufferListener(this);
        for (IFileBuffer buffer : manager.getFileBuffers()) {
            bufferCreated(buffer);
        }
        for (IFileBuffer buffer : manager.getFileStoreFileBuffers()) {
            bufferCreated(buffer);
        }
    }

    void stop() {
        manager.removeFileBufferListener(this);
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text && buffer.getFileStore() != null
                && buffer.getFileStore().getName().endsWith(".tain")) {
            URI place = buffer.getFileStore().toURI();
            if ("file".equals(place.getScheme())) {
                language.open(text.getDocument(), Path.of(place).toUri().toString());
            }
        }
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            language.close(text.getDocument());
        }
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        replaced = buffer; // the document tells its changes itself
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // the document tells its changes itself
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        replaced = null;
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        if (!isDirty && buffer != replaced && buffer instanceof ITextFileBuffer text) {
            TainLanguage.model(text.getDocument()).ifPresent(OpenModel::saved);
        }
        replaced = null;
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
        // only content matters
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // the buffer is replaced by one of the new file
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // the buffer is disposed
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // only content matters
    }
}
