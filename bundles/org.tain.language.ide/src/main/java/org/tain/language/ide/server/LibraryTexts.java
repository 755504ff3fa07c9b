package org.tain.language.ide.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.tain.language.library.StandardLibrary;

/** Reads the standard library where a resource set meets its URIs. */
final class LibraryTexts extends URIHandlerImpl {

    @Override
    public boolean canHandle(URI uri) {
        return "tain".equals(uri.scheme());
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
        return StandardLibrary.files().contains(uri.lastSegment());
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        if (!exists(uri, options)) {
            throw new IOException("the standard library has no " + uri.lastSegment());
        }
        return StandardLibrary.open(uri.lastSegment());
    }
}
