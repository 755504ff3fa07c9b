package org.tain.eclipse.tests.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tain.eclipse.project.TainProject;
import org.tain.eclipse.start.OpenedFolder;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class OpenedFolderTest {
    private static final String MODEL = "network Cell\n";
    @TempDir
    private Path temporary;
    private Path folder;

    @BeforeEach
    void aFolderWithAModel() throws Exception {
        folder = Files.createDirectory(temporary.resolve("cells"));
        Files.writeString(folder.resolve("cell.tain"), MODEL);
    }

    @AfterEach
    void forget() throws CoreException {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.getName().startsWith("cells")) {
                project.delete(false, true, null);
            }
        }
    }

    @Test
    void aFolderBecomesATainProjectWhereItLies(Workbench workbench) throws Exception {
        IResource opened = OpenedFolder.open(folder, null);
        IProject project = opened.getProject();
        assertEquals(project, opened);
        assertEquals("cells", project.getName());
        assertEquals(folder, project.getLocation().toPath());
        assertTrue(TainProject.is(project));
        assertTrue(project.getFile("cell.tain").exists());
    }

    @Test
    void aSecondStartFindsTheSameProject(Workbench workbench) throws Exception {
        IResource first = OpenedFolder.open(folder, null);
        first.getProject().close(null);
        assertEquals(first, OpenedFolder.open(folder, null));
        assertTrue(first.getProject().isOpen());
    }

    @Test
    void anotherFolderOfTheSameNameIsAnotherProject(Workbench workbench) throws Exception {
        Path other = Files.createDirectories(temporary.resolve("elsewhere/cells"));
        OpenedFolder.open(folder, null);
        assertEquals("cells-2", OpenedFolder.open(other, null).getName());
    }

    @Test
    void aFolderOfTheWorkspaceIsAProjectAtItsOwnPlace(Workbench workbench) throws Exception {
        Path inside = ResourcesPlugin.getWorkspace().getRoot().getLocation().append("cells-inside").toPath();
        Files.createDirectory(inside);
        Files.writeString(inside.resolve("cell.tain"), MODEL);
        IProject project = OpenedFolder.open(inside, null).getProject();
        assertEquals("cells-inside", project.getName());
        assertEquals(inside, project.getLocation().toPath());
        project.delete(true, true, null);
    }

    @Test
    void aModelIsGivenBackAsTheFileToShow(Workbench workbench) throws Exception {
        IResource opened = OpenedFolder.open(folder.resolve("cell.tain"), null);
        assertTrue(opened instanceof IFile file && file.exists());
        assertEquals("cells", opened.getProject().getName());
    }

    @Test
    void aFolderThatIsNotThereIsNamed(Workbench workbench) {
        Path missing = temporary.resolve("nowhere");
        CoreException fault = assertThrows(CoreException.class, () -> OpenedFolder.open(missing, null));
        assertEquals(missing + " cannot be opened: there is no such folder. Name a folder that holds models.",
                fault.getMessage());
    }
}
