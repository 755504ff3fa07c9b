package org.tain.driver;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.IViewDescriptor;
import org.tain.eclipse.project.Example;
import org.tain.eclipse.project.TainProject;

/** A project from the founding example, its model in the editor, every view of Tain once. */
final class Tour {
    private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";
    private final Stage stage;

    Tour(Stage stage) {
        this.stage = stage;
    }

    void take() {
        IFile model = founding("tour");
        IEditorPart editor = stage.ask(() -> IDE.openEditor(stage.page(), model));
        if (!editor.getSite().getId().equals(GENERIC_EDITOR)) {
            throw new AssertionError(model + " was opened in " + editor.getSite().getId());
        }
        for (String view : views()) {
            stage.ask(() -> stage.page().showView(view));
            stage.settle();
        }
        stage.waitUntil("the Java of the model is generated", () -> generated(model.getProject()));
        stage.picture("tour");
    }

    /** A new project with the founding model. */
    IFile founding(String name) {
        Example example = Example.all().getFirst();
        try {
            IProject project = TainProject.create(name, null, List.of(example), new NullProgressMonitor());
            return project.getFile(example.fileName());
        } catch (CoreException e) {
            throw new IllegalStateException("the project " + name + " cannot be made: " + e.getMessage(), e);
        }
    }

    private List<String> views() {
        List<String> views = new ArrayList<>();
        for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith("org.tain.")) {
                views.add(view.getId());
            }
        }
        if (views.isEmpty()) {
            throw new AssertionError("the workbench has no view of Tain");
        }
        return views;
    }

    private static boolean generated(IProject project) {
        List<IResource> java = new ArrayList<>();
        try {
            project.getFolder(TainProject.GENERATED).accept(resource -> {
                if ("java".equals(resource.getFileExtension())) {
                    java.add(resource);
                }
                return true;
            });
        } catch (CoreException e) {
            return false; // it is not there yet
        }
        return !java.isEmpty();
    }
}
