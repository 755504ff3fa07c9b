package org.tain.eclipse.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.run.ShownRuns;

@ExtendWith(FreshWorkbench.class)
class StartTest {
    @Test
    void aModelOpensInTheGenericEditor(Workbench workbench) throws Exception {
        IFile file = workbench.write("cell.tain", "network Cell\n");
        ITextEditor editor = workbench.open(file);
        assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
        assertEquals("network Cell\n", workbench.document(editor).get());
    }

    @Test
    void theRunsThatAreShownAreKnownToWhoeverAsks(Workbench workbench) {
        ShownRuns shown = workbench.page().getWorkbenchWindow().getService(ShownRuns.class);
        assertNotNull(shown);
        Path run = workbench.project().getLocation().toPath().resolve("runs/a-1");
        shown.show(List.of(run));
        assertEquals(List.of(run), PlatformUI.getWorkbench().getService(ShownRuns.class).runs());
        shown.show(List.of());
    }
}
