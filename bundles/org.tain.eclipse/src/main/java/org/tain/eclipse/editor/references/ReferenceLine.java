package org.tain.eclipse.editor.references;

import org.eclipse.core.resources.IFile;
import org.tain.eclipse.editor.navigation.ShownPlace;

/**
 * A line of a file that names what was looked for.
 *
 * @param uri of the file, as the server knows it
 * @param number counted from 1
 * @param start offset of the line in the file
 * @param text without the white space around it
 */
record ReferenceLine(String uri, int number, int start, String text) implements Comparable<ReferenceLine> {
    /** The workspace's file; null for one that no project has. */
    IFile file() {
        return ShownPlace.file(uri).orElse(null);
    }

    @Override
    public int compareTo(ReferenceLine other) {
        int files = uri.compareTo(other.uri);
        return files != 0 ? files : Integer.compare(number, other.number);
    }
}
