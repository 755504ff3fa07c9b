package org.tain.eclipse.tests.workbench;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The workbench as a test drives it: a project of its own, editors, views, and waiting for what happens in the background. */
public final class Workbench {
    private static final long LONGEST_WAIT_S = 30;
    private final IProject project;

    Workbench(IProject project) {
        this.project = project;
    }

    /** The project that was made for this test, empty at first. */
    public IProject project() {
        return project;
    }

    /** The page of the one workbench window. */
    public IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Writes a file of the project, making the folders that its path names. */
    public IFile write(String path, String text) throws CoreException {
        IFile file = project.getFile(path);
        makeFolder(file.getParent());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (file.exists()) {
            file.setContents(new ByteArrayInputStream(bytes), true, false, null);
        } else {
            file.create(new ByteArrayInputStream(bytes), true, null);
        }
        return file;
    }

    private static void makeFolder(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            makeFolder(folder.getParent());
            folder.create(true, true, null);
        }
    }

    /** Opens a file in the editor that belongs to it. */
    public ITextEditor open(IFile file) throws CoreException {
        ITextEditor editor = (ITextEditor) IDE.openEditor(page(), file);
        settle();
        return editor;
    }

    /** The document of an editor. */
    public IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** The viewer of an editor. */
    public ISourceViewer viewer(ITextEditor editor) {
        return (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    /** Shows a view. */
    public IViewPart show(String viewId) throws CoreException {
        IViewPart view = page().showView(viewId);
        settle();
        return view;
    }

    /** Lets the workbench do all that is waiting on its thread. */
    public void settle() {
        Display display = Display.getDefault();
        while (display.readAndDispatch()) {
            // until nothing is left
        }
    }

    /** Lets the workbench live until {@code condition} holds; fails after half a minute, saying {@code what} did not come. */
    public void waitUntil(String what, BooleanSupplier condition) {
        Display display = Display.getDefault();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_S);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("Waited " + LONGEST_WAIT_S + " s in vain until " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {
                }); // so that sleep() returns and the condition is asked again
                display.sleep();
            }
        }
    }

    /** Saves a picture of the workbench window as it is on the screen, for people to look at. */
    public void screenshot(Path png) {
        settle();
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Image image = new Image(shell.getDisplay(), shell.getSize().x, shell.getSize().y);
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(png.toAbsolutePath().toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
