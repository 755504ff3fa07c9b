package org.tain.language.ide.server;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.tain.language.ide.library.LibraryFiles;

/** The border between the client, to which everything is a file, and the language, whose library is none. */
final class LibraryUris extends UriExtensions {
    private final LibraryFiles library;

    LibraryUris(LibraryFiles library) {
        this.library = library;
    }

    @Override
    public URI toUri(String text) {
        URI uri = super.toUri(text);
        return library.inside(uri).orElse(uri);
    }

    @Override
    public String toUriString(URI uri) {
        return library.file(uri).map(file -> super.toUriString(file.toUri())).orElseGet(() -> super.toUriString(uri));
    }
}
