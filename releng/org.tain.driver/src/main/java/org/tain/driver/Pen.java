package org.tain.driver;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.ITextEditor;

/** Writes into the model that is open, as a person would, and takes it back. */
final class Pen {
    private final Stage stage;
    private final ITextEditor editor;
    private final String before;

    Pen(Stage stage, ITextEditor editor) {
        this.stage = stage;
        this.editor = editor;
        this.before = stage.ask(() -> document().get());
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** Puts the caret at the first occurrence of a text, which comes into sight. */
    void reveal(String text) {
        stage.ask(() -> {
            editor.selectAndReveal(Math.max(document().get().indexOf(text), 0), 0);
            editor.setFocus();
            return null;
        });
    }

    /** Rules of learning are offered, with what each does. */
    void completion() {
        stage.ask(() -> {
            String before = "forward W learns ";
            editor.selectAndReveal(document().get().indexOf(before) + before.length(), 0);
            editor.setFocus();
            return null;
        });
        offered(ISourceViewer.CONTENTASSIST_PROPOSALS, "editor");
    }

    /** A name is mistyped, and the ways out are offered. */
    void mistake() {
        write("connect hidden -> visi", "connect hidden -> vis");
        IFile model = editor.getEditorInput().getAdapter(IFile.class);
        stage.waitUntil("the mistake is marked", () -> !errors(model).isEmpty());
        offered(ISourceViewer.QUICK_ASSIST, "problem");
    }

    private static List<IMarker> errors(IFile model) {
        try {
            return List.of(model.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO));
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a text in the place of another and leaves the caret behind it. */
    private void write(String there, String text) {
        stage.ask(() -> {
            int at = document().get().indexOf(there);
            document().replace(at, there.length(), text);
            editor.selectAndReveal(at + text.length(), 0);
            editor.setFocus();
            return null;
        });
        stage.settle();
    }

    /** Has the editor offer something in windows above it, takes a picture and the text back. */
    private void offered(int operation, String name) {
        int shown = stage.ask(stage::shells);
        stage.later(() -> editor.getAdapter(ITextOperationTarget.class).doOperation(operation));
        stage.waitUntil("the editor offers something", () -> stage.shells() > shown);
        stage.rest();
        stage.picture(name);
        stage.close(shown);
        takeBack();
    }

    private void takeBack() {
        stage.ask(() -> {
            document().set(before);
            editor.doSave(null);
            return null;
        });
        stage.settle();
    }
}
