package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class EditorCommandsTest {
    private static final List<String> COMMANDS = List.of("org.tain.eclipse.rename", "org.tain.eclipse.format",
            "org.tain.eclipse.commentLines", "org.tain.eclipse.commentBlock", "org.tain.eclipse.quickOutline",
            "org.eclipse.ui.genericeditor.findReferences");

    @Test
    void theyHoldInTheEditorOfAModelAndNowhereElse(Workbench workbench) throws Exception {
        ITextEditor model = workbench.open(workbench.write("held.tain", "network Held\n"));
        workbench.page().activate(model);
        workbench.settle();
        COMMANDS.forEach(command -> assertTrue(isHeld(command), command));
        ITextEditor text = workbench.open(workbench.write("notes.txt", "network Held\n"));
        workbench.page().activate(text);
        workbench.settle();
        COMMANDS.forEach(command -> assertFalse(isHeld(command), command));
    }

    @Test
    void eachHasItsKey(Workbench workbench) throws Exception {
        ITextEditor model = workbench.open(workbench.write("keys.tain", "network Keys\n"));
        workbench.page().activate(model);
        workbench.settle();
        assertEquals("ALT+SHIFT+R", key("org.tain.eclipse.rename"));
        assertEquals("CTRL+SHIFT+F", key("org.tain.eclipse.format"));
        assertEquals("CTRL+/", key("org.tain.eclipse.commentLines"));
        assertEquals("CTRL+SHIFT+G", key("org.eclipse.ui.genericeditor.findReferences"));
        assertEquals("F3", key("org.eclipse.ui.edit.text.open.hyperlink"));
    }

    @Test
    void aMenuOfTheirOwnComesAndGoesWithTheModel(Workbench workbench) throws Exception {
        ITextEditor model = workbench.open(workbench.write("menu.tain", "network Menu\nlayer a : LIF[3]\n"));
        workbench.page().activate(model);
        workbench.settle();
        Menu bar = workbench.page().getWorkbenchWindow().getShell().getMenuBar();
        workbench.waitUntil("the menu of models is there", () -> labels(bar).contains("&Model"));
        ITextEditor other = workbench.open(workbench.write("notes.txt", "nothing\n"));
        workbench.page().activate(other);
        workbench.waitUntil("it goes with the model", () -> !labels(bar).contains("&Model"));
    }

    private static List<String> labels(Menu menu) {
        return Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
    }

    private static boolean isHeld(String command) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isHandled();
    }

    private static String key(String command) {
        return Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
                .filter(binding -> binding.getParameterizedCommand() != null
                        && binding.getParameterizedCommand().getId().equals(command)
                        && List.of("org.tain.eclipse.editing", "org.eclipse.ui.genericeditor.genericEditorContext")
                                .contains(binding.getContextId()))
                .map(binding -> binding.getTriggerSequence().toString()).findFirst().orElse("none");
    }
}
