package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class OutlineTest {
    private static final String MODEL = """
            network Outlined
            parameter rho = 0.016
            neuron Cell {
                parameter tau = 10 ms
                state v : mV = 0 mV
                input drive : mV
                v' = (drive - v) / tau
                spike when v >= 15 mV { v = 0 mV }
            }
            layer visible : Cell[4]
            layer hidden : Cell[9]
            connect visible -> hidden as W { all to all, weight 1 mV, Exponential(tau = 3 ms), delay 6 ms }
            """;

    @Test
    void theOutlineShowsDeclarationsAndLeadsToThem(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("outlined.tain", MODEL));
        Tree tree = outline(workbench, editor);
        workbench.waitUntil("the declarations are there", () -> tree.getItemCount() == 6);
        List<String> names = Arrays.stream(tree.getItems()).map(OutlineTest::name).toList();
        assertEquals("Outlined", names.get(0));
        assertEquals("Cell", names.get(2));
        for (TreeItem item : tree.getItems()) {
            assertNotNull(item.getImage(), item.getText());
        }
        select(tree, tree.getItem(4));
        ITextSelection selected = (ITextSelection) editor.getSelectionProvider().getSelection();
        workbench.waitUntil("the editor follows",
                () -> "hidden".equals(((ITextSelection) editor.getSelectionProvider().getSelection()).getText()));
        assertNotNull(selected);
        Pictures.take(workbench, "outline");
    }

    @Test
    void itFollowsTheTextAndTheCaret(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("followed.tain", MODEL));
        Tree tree = outline(workbench, editor);
        workbench.waitUntil("the declarations are there", () -> tree.getItemCount() == 6);
        editor.setFocus();
        editor.selectAndReveal(MODEL.indexOf("visible : Cell"), 0);
        workbench.waitUntil("the layer is selected",
                () -> tree.getSelectionCount() == 1 && "visible".equals(name(tree.getSelection()[0])));
        workbench.document(editor).replace(MODEL.indexOf("layer hidden"), 0, "layer middle : Cell[2]\n");
        workbench.waitUntil("the new layer is there",
                () -> Arrays.stream(tree.getItems()).anyMatch(item -> "middle".equals(name(item))));
        assertEquals("visible", name(tree.getSelection()[0]));
        workbench.document(editor).replace(workbench.document(editor).get().indexOf("Cell[2]"), 7, "Cell[25]");
        workbench.waitUntil("the size has changed",
                () -> Arrays.stream(tree.getItems()).anyMatch(item -> item.getText().contains("25")));
    }

    @Test
    void itCanBeSortedAndFiltered(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("sorted.tain", MODEL));
        Tree tree = outline(workbench, editor);
        workbench.waitUntil("the declarations are there", () -> tree.getItemCount() == 6);
        IViewPart view = workbench.page().findView("org.eclipse.ui.views.ContentOutline");
        run(view, "Sort by name");
        List<String> names = Arrays.stream(tree.getItems()).map(OutlineTest::name).toList();
        assertEquals(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), names);
        run(view, "Sort by name");
        TreeItem cell = tree.getItem(2);
        assertTrue(cell.getItemCount() > 0);
        run(view, "Hide states");
        assertEquals(0, tree.getItem(2).getItemCount());
        run(view, "Hide states");
        assertTrue(tree.getItem(2).getItemCount() > 0);
    }

    @Test
    void theQuickOutlineFindsADeclarationByItsLetters(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("quick.tain", MODEL));
        editor.setFocus();
        workbench.settle();
        editor.getSite().getService(IHandlerService.class).executeCommand("org.tain.eclipse.quickOutline", null);
        workbench.waitUntil("the window is open", () -> popup(Text.class) != null);
        Text filter = popup(Text.class);
        Tree tree = popup(Tree.class);
        filter.setText("hid");
        workbench.settle();
        assertEquals("hidden", name(tree.getSelection()[0]));
        Pictures.take(workbench, "quick-outline");
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        filter.notifyListeners(SWT.KeyDown, enter);
        workbench.waitUntil("the caret is there",
                () -> "hidden".equals(((ITextSelection) editor.getSelectionProvider().getSelection()).getText()));
        assertTrue(filter.isDisposed());
    }

    @Test
    void oneGoesFromDeclarationToDeclaration(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("walked.tain", MODEL));
        IHandlerService commands = editor.getSite().getService(IHandlerService.class);
        editor.selectAndReveal(MODEL.indexOf("layer visible"), 0);
        commands.executeCommand("org.tain.eclipse.nextDeclaration", null);
        workbench.waitUntil("the caret is on the layer", () -> caret(editor) == MODEL.indexOf("visible :"));
        commands.executeCommand("org.tain.eclipse.nextDeclaration", null);
        workbench.waitUntil("the caret is on the next", () -> caret(editor) == MODEL.indexOf("hidden :"));
        commands.executeCommand("org.tain.eclipse.previousDeclaration", null);
        workbench.waitUntil("the caret is back", () -> caret(editor) == MODEL.indexOf("visible :"));
    }

    private static int caret(ITextEditor editor) {
        return ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
    }

    private static Tree outline(Workbench workbench, ITextEditor editor) throws Exception {
        ContentOutline view = (ContentOutline) workbench.show("org.eclipse.ui.views.ContentOutline");
        workbench.page().activate(editor);
        workbench.settle();
        return (Tree) view.getCurrentPage().getControl();
    }

    private static String name(TreeItem item) {
        return item.getText().split("  ")[0];
    }

    private static void select(Tree tree, TreeItem item) {
        tree.setSelection(item);
        Event selection = new Event();
        selection.item = item;
        tree.notifyListeners(SWT.Selection, selection);
    }

    private static void run(IViewPart view, String action) {
        List<String> known = new ArrayList<>();
        for (IContributionItem entry : view.getViewSite().getActionBars().getToolBarManager().getItems()) {
            IContributionItem item = entry instanceof SubContributionItem sub ? sub.getInnerItem() : entry;
            if (item instanceof ActionContributionItem contributed) {
                known.add(contributed.getAction().getText());
                if (contributed.getAction().getText().startsWith(action)) {
                    contributed.getAction().setChecked(!contributed.getAction().isChecked());
                    contributed.getAction().run();
                    return;
                }
            }
        }
        throw new AssertionError(action + " is not among " + known);
    }

    private static <T extends Control> T popup(Class<T> kind) {
        return Windows.open().map(shell -> Windows.find(shell, kind)).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
