package org.tain.eclipse.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

/** A run that someone made on the command line, opened in the workbench. */
@ExtendWith(FreshWorkbench.class)
class OpenRunTest {
    private static final String RUN = """
            {
              "format": 1, "kind": "train",
              "model": {"network": "Small", "file": "small.tain", "sha256": ""},
              "parameters": [], "seed": 1, "presentations": 1000, "versions": {}, "data": [],
              "state": "cancelled", "reason": "", "presentationsDone": 500, "final": {},
              "folder": {"run": "", "model": ""}, "start": "2026-11-24T01:02:03Z", "duration": {"seconds": 1},
              "machine": {"host": "elsewhere", "os": "", "java": "", "processors": 1},
              "process": {"id": 1, "lastSign": "2026-11-24T01:02:03Z"}
            }
            """;
    private IFile json;

    @BeforeEach
    void aRunOfTheCommandLine(Workbench workbench) throws Exception {
        PlatformUI.getWorkbench().getService(ShownRuns.class).show(List.of());
        json = workbench.write("runs/Small-1/run.json", RUN);
    }

    @Test
    void aDoubleClickOnItsFolderOpensIt(Workbench workbench) throws Exception {
        CommonNavigator explorer = (CommonNavigator) workbench.show("org.eclipse.ui.navigator.ProjectExplorer");
        TreeViewer viewer = explorer.getCommonViewer();
        viewer.expandToLevel(json.getParent(), 0);
        viewer.setSelection(new StructuredSelection(json.getParent()), true);
        workbench.settle();
        Tree tree = viewer.getTree();
        assertEquals(1, tree.getSelectionCount(), "the folder is there");
        workbench.waitUntil("its label tells how it stands",
                () -> tree.getSelection()[0].getText().equals("Small-1  cancelled, 500 of 1,000"));
        Event event = new Event();
        event.item = tree.getSelection()[0];
        tree.notifyListeners(SWT.DefaultSelection, event);
        waitUntilShown(workbench);
    }

    @Test
    void itsDescriptionOpensIt(Workbench workbench) throws Exception {
        IDE.openEditor(workbench.page(), json);
        waitUntilShown(workbench);
        assertEquals(0, workbench.page().getEditorReferences().length, "it is no text to be edited");
    }

    @Test
    void whatIsNoRunIsToldWithoutStoppingAnybody(Workbench workbench) throws Exception {
        json = workbench.write("runs/Small-2/run.json", "{\"format\": 7}");
        CommonNavigator explorer = (CommonNavigator) workbench.show("org.eclipse.ui.navigator.ProjectExplorer");
        TreeViewer viewer = explorer.getCommonViewer();
        viewer.expandToLevel(json.getParent(), 0);
        viewer.setSelection(new StructuredSelection(json.getParent()), true);
        workbench.waitUntil("its label says so", () -> viewer.getTree().getSelectionCount() == 1
                && viewer.getTree().getSelection()[0].getText().equals("Small-2  cannot be read"));
    }

    private void waitUntilShown(Workbench workbench) {
        Path run = json.getLocation().toPath().getParent();
        ShownRuns shown = PlatformUI.getWorkbench().getService(ShownRuns.class);
        workbench.waitUntil("the run is shown", () -> shown.runs().equals(List.of(run)));
        for (String view : List.of("training", "filters")) {
            assertNotNull(PlatformUI.getWorkbench().getViewRegistry().find("org.tain.eclipse.views." + view));
            workbench.waitUntil(view + " is there", () -> workbench.page().findView("org.tain.eclipse.views." + view) != null);
        }
        assertTrue(shown.runs().contains(run));
        shown.show(List.of());
    }
}
