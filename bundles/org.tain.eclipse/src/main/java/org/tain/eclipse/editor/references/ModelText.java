package org.tain.eclipse.editor.references;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.tain.eclipse.editor.navigation.ShownPlace;

/** The text of a file as the server knows it: as it is being edited, else as it is on disk. */
final class ModelText {
    private ModelText() {
    }

    /** Reads a file that is not open; empty if it is gone. */
    static Optional<IDocument> of(String uri) {
        URI place = URI.create(uri);
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        IFile file = ShownPlace.file(uri).orElse(null);
        ITextFileBuffer open = file == null
                ? buffers.getFileStoreTextFileBuffer(EFS.getLocalFileSystem().getStore(place))
                : buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        if (open != null) {
            return Optional.of(open.getDocument());
        }
        try {
            return Optional.of(new Document(Files.readString(Path.of(place))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
