package org.tain.eclipse.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.filesystem.URIUtil;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IPositionUpdater;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tain.compiler.lower.Place;

/** An open editor of a model: its text, where the parts of its network stand, its caret. On the UI thread only. */
final class ModelEditor {
    private static final String CATEGORY = "org.tain.eclipse.model.places";

    private final ITextEditor editor;
    private final IDocument document;
    private final Path file;
    private final Consumer<String> onText;
    private final Runnable onCaret;
    private final List<Mark> marks = new ArrayList<>();
    private final IPositionUpdater updater = new DefaultPositionUpdater(CATEGORY);
    private final IDocumentListener texts = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // afterwards
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            onText.accept(document.get());
        }
    };
    private final ISelectionChangedListener carets = this::selectionChanged;
    private int caret = -1;

    /** A part of the network that moves with the text around it. */
    private record Mark(Place place, Position whole, Position name) {
    }

    private ModelEditor(ITextEditor editor, IDocument document, Path file, Consumer<String> onText, Runnable onCaret) {
        this.editor = editor;
        this.document = document;
        this.file = file;
        this.onText = onText;
        this.onCaret = onCaret;
        document.addPositionCategory(CATEGORY);
        document.addPositionUpdater(updater);
        document.addDocumentListener(texts);
        ISelectionProvider selections = editor.getSelectionProvider();
        if (selections instanceof IPostSelectionProvider later) {
            later.addPostSelectionChangedListener(carets);
        } else if (selections != null) {
            selections.addSelectionChangedListener(carets);
        }
    }

    /** The model that an editor shows; empty if it shows something else. */
    static Optional<ModelEditor> of(IEditorPart part, Consumer<String> onText, Runnable onCaret) {
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        if (editor == null || editor.getDocumentProvider() == null
                || !(editor.getEditorInput() instanceof IURIEditorInput input) || input.getURI() == null
                || !input.getName().endsWith(".tain")) {
            return Optional.empty();
        }
        IDocument document = editor.getDocumentProvider().getDocument(input);
        IPath file = URIUtil.toPath(input.getURI());
        return document == null || file == null
                ? Optional.empty()
                : Optional.of(new ModelEditor(editor, document, file.toPath(), onText, onCaret));
    }

    boolean isIn(IEditorPart part) {
        return part != null && part.getAdapter(ITextEditor.class) == editor
                && editor.getDocumentProvider() != null
                && editor.getDocumentProvider().getDocument(editor.getEditorInput()) == document;
    }

    Path file() {
        return file;
    }

    String text() {
        return document.get();
    }

    /** Remembers where the parts are, if the text is still that in which they were found. */
    void places(NetworkReading reading) {
        if (!reading.text().equals(document.get())) {
            return;
        }
        forget();
        for (Place place : reading.places()) {
            marks.add(new Mark(place, position(place.offset(), place.length()),
                    position(place.nameOffset(), place.nameLength())));
        }
        onCaret.run();
    }

    private Position position(int offset, int length) {
        Position position = new Position(offset, length);
        try {
            document.addPosition(CATEGORY, position);
        } catch (BadLocationException | BadPositionCategoryException e) {
            position.delete(); // the text is shorter by now and will be read again
        }
        return position;
    }

    /** The innermost part of the network around the caret. */
    Optional<NetworkPart> partAtCaret() {
        return marks.stream().filter(mark -> holds(mark.whole, caret))
                .min(Comparator.comparingInt(mark -> mark.whole.getLength()))
                .map(mark -> new NetworkPart(mark.place.kind(), mark.place.name()));
    }

    private static boolean holds(Position position, int offset) {
        return !position.isDeleted() && position.getOffset() <= offset
                && offset <= position.getOffset() + position.getLength();
    }

    /** Selects the name of a part in the editor. */
    void reveal(String kind, String name) {
        marks.stream().filter(mark -> mark.place.kind().equals(kind) && mark.place.name().equals(name)
                && !mark.name.isDeleted()).findFirst().ifPresent(mark -> {
                    editor.getSite().getPage().bringToTop(editor);
                    editor.selectAndReveal(mark.name.getOffset(), mark.name.getLength());
                });
    }

    /** Gives the editor the keyboard. */
    void activate() {
        editor.getSite().getPage().activate(editor);
    }

    private void selectionChanged(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection selection && selection.getOffset() != caret) {
            caret = selection.getOffset();
            onCaret.run();
        }
    }

    /** All at once: to take one position out of a document takes as long as there are many. */
    private void forget() {
        try {
            document.removePositionCategory(CATEGORY);
            document.addPositionCategory(CATEGORY);
        } catch (BadPositionCategoryException e) {
            // the document is closed, and they with it
        }
        marks.clear();
    }

    /** Leaves the editor as it was found. */
    void close() {
        forget();
        document.removeDocumentListener(texts);
        document.removePositionUpdater(updater);
        try {
            document.removePositionCategory(CATEGORY);
        } catch (BadPositionCategoryException e) {
            marks.clear(); // the document is closed
        }
        ISelectionProvider selections = editor.getSelectionProvider();
        if (selections instanceof IPostSelectionProvider later) {
            later.removePostSelectionChangedListener(carets);
        } else if (selections != null) {
            selections.removeSelectionChangedListener(carets);
        }
    }
}
