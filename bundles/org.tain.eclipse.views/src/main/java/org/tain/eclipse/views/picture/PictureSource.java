package org.tain.eclipse.views.picture;

import java.io.IOException;

import org.tain.analysis.paint.Figure;

/** Reads what a picture needs and makes its figure; called on the canvas's own thread, never on the UI thread. */
@FunctionalInterface
public interface PictureSource {

    /**
     * The figure to show.
     *
     * @throws NoPicture if there is nothing to draw yet: its message says what to do
     * @throws IOException if a file cannot be read
     */
    Figure figure() throws NoPicture, IOException;
}
