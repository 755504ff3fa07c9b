package org.tain.eclipse.editor.navigation;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.tain.eclipse.editor.EditedModel;
import org.tain.eclipse.server.Places;

/** Opens a file that the server told of: one of a project, of the library or of any other folder. */
public final class ShownPlace {
    private ShownPlace() {
    }

    /** The workspace's file at an address, if a project has it. */
    public static Optional<IFile> file(String uri) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri)))
                .filter(IFile::isAccessible).findFirst();
    }

    /** Opens a place and selects what stands there. In the thread of the screen only. */
    public static void open(IWorkbenchPage page, Location place) {
        editor(page, place.getUri(), true).ifPresent(edited -> {
            IRegion region = Places.region(edited.document(), place.getRange());
            edited.editor().selectAndReveal(region.getOffset(), region.getLength());
        });
    }

    /** The editor of a file, opened if need be; empty if it cannot be, which the log then says. */
    public static Optional<EditedModel> editor(IWorkbenchPage page, String uri, boolean activate) {
        try {
            IFile file = file(uri).orElse(null);
            IEditorPart editor = file == null
                    ? IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(uri)))
                    : IDE.openEditor(page, file, activate);
            return EditedModel.of(editor);
        } catch (CoreException e) {
            ILog.of(ShownPlace.class).log(e.getStatus());
            return Optional.empty();
        }
    }
}
