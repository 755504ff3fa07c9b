package org.tain.eclipse.editor.rename;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.tain.eclipse.editor.edits.TextChanges;
import org.tain.eclipse.editor.navigation.ShownPlace;
import org.tain.eclipse.server.Places;

/**
 * What another name changes.
 *
 * @param renaming what gets the name
 * @param version of the model for which the server said so
 * @param name the new one
 * @param edits by the URI of their file
 */
record RenameChange(Renaming renaming, int version, String name, Map<String, List<TextEdit>> edits) {
    /** Why this cannot be done; empty if it can. */
    Optional<String> objection() {
        return edits.keySet().stream().map(RenameChange::objection).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> objection(String uri) {
        IFile file = ShownPlace.file(uri).orElse(null);
        String label = Path.of(URI.create(uri)).getFileName().toString();
        if (file == null) {
            return Optional.of(label + " has the name too, but belongs to no open project; open its project first.");
        }
        return file.isReadOnly()
                ? Optional.of(label + " has the name too, but is read-only; make it writable in its properties first.")
                : Optional.empty();
    }

    /** One line for each file that changes: how many places, and in which lines. */
    List<String> summary() {
        return new TreeMap<>(edits).entrySet().stream().map(file -> {
            int count = file.getValue().size();
            String lines = file.getValue().stream().map(edit -> edit.getRange().getStart().getLine() + 1).sorted().distinct()
                    .map(String::valueOf).collect(Collectors.joining(", "));
            return Path.of(URI.create(file.getKey())).getFileName() + ": " + count + (count == 1 ? " place" : " places")
                    + ", " + (lines.contains(",") ? "lines " : "line ") + lines;
        }).toList();
    }

    /**
     * The change of all files as one. Not in the thread of the screen.
     *
     * @throws CoreException if a file cannot be read, or is no longer as the server knows it
     */
    CompositeChange create(IProgressMonitor monitor) throws CoreException {
        CompositeChange all = new CompositeChange("Rename '" + renaming.name() + "' to '" + name + "'");
        for (Map.Entry<String, List<TextEdit>> entry : edits.entrySet()) {
            IFile file = ShownPlace.file(entry.getKey()).orElseThrow();
            TextFileChange change = new TextFileChange(file.getName(), file);
            change.setTextType("tain");
            IDocument text = change.getCurrentDocument(monitor);
            if (!renaming.model().isCurrent(version) || !isAsKnown(text, entry.getValue())) {
                throw new CoreException(Status.error(file.getName()
                        + " has changed meanwhile, so nothing was renamed; refresh the project and rename again."));
            }
            change.setEdit(TextChanges.of(entry.getValue(), text));
            all.add(change);
        }
        return all;
    }

    private boolean isAsKnown(IDocument text, List<TextEdit> places) {
        try {
            for (TextEdit place : places) {
                IRegion region = Places.region(text, place.getRange());
                if (!renaming.name().equals(text.get(region.getOffset(), region.getLength()))) {
                    return false;
                }
            }
            return true;
        } catch (BadLocationException e) {
            return false;
        }
    }
}
