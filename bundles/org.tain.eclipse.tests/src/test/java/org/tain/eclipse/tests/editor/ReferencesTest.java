package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.ISearchResultPage;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class ReferencesTest {
    private static final String CELLS = """
            neuron Cell {
                state v : mV = 0 mV
                input drive : mV
                v' = (drive - v) / 10 ms
                spike when v >= 15 mV { v = 0 mV }
            }
            """;

    @Test
    void allPlacesOfTheProjectAreListedByFile(Workbench workbench) throws Exception {
        workbench.write("one.tain", "network One\nlayer a : Cell[4]\nlayer b : Cell[5]\n");
        workbench.write("two.tain", "network Two\nlayer a : Cell[6]\n");
        ITextEditor editor = workbench.open(workbench.write("cells.tain", CELLS));
        editor.selectAndReveal(CELLS.indexOf("Cell"), 0);
        Commands.run(workbench, editor, "org.eclipse.ui.genericeditor.findReferences");
        workbench.waitUntil("three files have the name", () -> files(workbench).size() == 3);
        assertEquals(List.of("cells.tain", "one.tain", "two.tain"),
                files(workbench).stream().map(item -> item.getText().split("  ")[0]).toList());
        TreeItem one = files(workbench).get(1);
        assertEquals(List.of("2: layer a : Cell[4]", "3: layer b : Cell[5]"),
                Arrays.stream(one.getItems()).map(TreeItem::getText).toList());
        assertTrue(page().getLabel().contains("4 places in 3 files"), page().getLabel());
        Pictures.take(workbench, "references");
    }

    @Test
    void anEntryLeadsToItsPlace(Workbench workbench) throws Exception {
        workbench.write("one.tain", "network One\nlayer a : Cell[4]\n");
        ITextEditor editor = workbench.open(workbench.write("cells.tain", CELLS));
        editor.selectAndReveal(CELLS.indexOf("Cell"), 0);
        Commands.run(workbench, editor, "org.eclipse.ui.genericeditor.findReferences");
        workbench.waitUntil("two files have the name", () -> files(workbench).size() == 2);
        AbstractTextSearchViewPage page = (AbstractTextSearchViewPage) page();
        page.gotoNextMatch();
        page.gotoNextMatch();
        workbench.waitUntil("the other file is open", () -> "one.tain".equals(workbench.page().getActiveEditor().getTitle()));
        ITextEditor other = (ITextEditor) workbench.page().getActiveEditor();
        ITextSelection selected = (ITextSelection) other.getSelectionProvider().getSelection();
        assertEquals("Cell", selected.getText());
    }

    @Test
    void theLibraryIsLookedThroughToo(Workbench workbench) throws Exception {
        String model = "network Lib\nlayer a : LIF[4]\n";
        ITextEditor editor = workbench.open(workbench.write("lib.tain", model));
        editor.selectAndReveal(model.indexOf("LIF"), 0);
        Commands.run(workbench, editor, "org.eclipse.ui.genericeditor.findReferences");
        workbench.waitUntil("the declaration is listed", () -> files(workbench).stream()
                .anyMatch(item -> item.getText().startsWith("neurons.tain")));
    }

    private static ISearchResultPage page() {
        return NewSearchUI.getSearchResultView().getActivePage();
    }

    private static List<TreeItem> files(Workbench workbench) {
        Tree tree = page() == null || page().getControl() == null
                ? null
                : Windows.find((Composite) page().getControl(), Tree.class);
        return tree == null ? List.of() : List.of(tree.getItems());
    }
}
