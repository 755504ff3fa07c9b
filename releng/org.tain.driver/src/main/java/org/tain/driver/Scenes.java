package org.tain.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tain.eclipse.run.ShownRuns;

/** The pictures of the documentation, one after the other. */
final class Scenes {
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private final Stage stage;
    private ITextEditor editor;

    Scenes(Stage stage) {
        this.stage = stage;
    }

    /** Takes them all; {@code finished} is the folder of a finished training of the founding example. */
    void take(Path finished) throws IOException {
        stage.ask(() -> {
            stage.window().getShell().setMaximized(true);
            return null;
        });
        IFile model = new Tour(stage).founding("mirrored");
        Path run = model.getProject().getLocation().toPath().resolve("runs").resolve(finished.getFileName());
        copy(finished, run);
        stage.ask(() -> {
            model.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
            return null;
        });
        arrange("writing");
        stage.ask(() -> editor = (ITextEditor) IDE.openEditor(stage.page(), model));
        completion();
        arrange("network");
        reveal("pair ");
        stage.picture("network");
        stage.ask(() -> {
            PlatformUI.getWorkbench().getService(ShownRuns.class).show(List.of(run));
            return null;
        });
        for (String view : List.of("filters", "training", "raster", "reconstructions")) {
            arrange(view);
            stage.picture(view);
        }
        arrange("run");
        reveal("pair ");
        stage.picture("workbench");
        dark();
        stage.picture("dark");
    }

    private void arrange(String name) {
        stage.ask(() -> {
            IPerspectiveDescriptor perspective = PlatformUI.getWorkbench().getPerspectiveRegistry()
                    .findPerspectiveWithId("org.tain.driver." + name);
            stage.page().setPerspective(perspective);
            return null;
        });
        stage.settle();
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private void reveal(String text) {
        stage.ask(() -> {
            int at = document().get().indexOf(text);
            editor.selectAndReveal(Math.max(at, 0), 0);
            return null;
        });
    }

    /** A projection is being typed, and the layers are offered. */
    private void completion() {
        stage.ask(() -> {
            String text = document().get();
            String typed = "\nconnect ";
            int at = text.indexOf("\n", text.indexOf("connect hidden")) + typed.length();
            document().replace(at - typed.length(), 0, typed);
            editor.selectAndReveal(at, 0);
            editor.setFocus();
            return null;
        });
        stage.settle();
        int before = stage.ask(this::shells);
        stage.later(() -> editor.getAdapter(ITextOperationTarget.class)
                .doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS));
        stage.waitUntil("the proposals are shown", () -> shells() > before);
        stage.picture("editor");
        stage.ask(() -> {
            stage.page().closeEditor(editor, false);
            return editor = (ITextEditor) IDE.openEditor(stage.page(), file());
        });
    }

    private IFile file() {
        return editor.getEditorInput().getAdapter(IFile.class);
    }

    private int shells() {
        int visible = 0;
        for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
            visible += shell.isVisible() ? 1 : 0;
        }
        return visible;
    }

    private void dark() {
        stage.ask(() -> {
            IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
            engine.setTheme(DARK, false);
            return null;
        });
        stage.settle();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
