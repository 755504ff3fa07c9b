package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class RenameTest {
    private static final String CELLS = """
            neuron Cell {
                state v : mV = 0 mV
                input drive : mV
                v' = (drive - v) / 10 ms
                spike when v >= 15 mV { v = 0 mV }
            }
            """;
    private static final String MODEL = """
            network Named
            layer a : Cell[4]
            layer b : LIF[5]
            """;

    @Test
    void aNameChangesInOpenEditorsAndClosedFilesAtOnce(Workbench workbench) throws Exception {
        IFile closed = workbench.write("named.tain", MODEL);
        ITextEditor editor = workbench.open(workbench.write("cells.tain", CELLS));
        Shell dialog = ask(workbench, editor, "Cell");
        name(dialog).setText("Unit");
        workbench.waitUntil("the server agrees", () -> rename(dialog).isEnabled());
        assertEquals("cells.tain: 1 place, line 1", Windows.find(dialog, List.class).getItem(0));
        assertEquals("named.tain: 1 place, line 2", Windows.find(dialog, List.class).getItem(1));
        Pictures.take(workbench, "rename");
        press(rename(dialog));
        workbench.waitUntil("the closed file is changed", () -> text(closed).contains("layer a : Unit[4]"));
        workbench.waitUntil("the open one too", () -> workbench.document(editor).get().startsWith("neuron Unit {"));
        assertTrue(dialog.isDisposed());
        // the workbench asks whether the other file may be changed back, too
        IDocument document = workbench.document(editor);
        agree(() -> document.get().equals(CELLS));
        Commands.run(workbench, editor, "org.eclipse.ui.edit.undo");
        workbench.waitUntil("undo brings all back",
                () -> document.get().equals(CELLS) && text(closed).equals(MODEL));
    }

    @Test
    void aNameIsHeldAgainstTheLanguageWhileOneTypes(Workbench workbench) throws Exception {
        ITextEditor editor = workbench
                .open(workbench.write("named.tain", "network Named\nlayer a : LIF[4]\nlayer b : LIF[5]\n"));
        Shell dialog = ask(workbench, editor, "a :");
        assertFalse(rename(dialog).isEnabled(), "there is no other name yet");
        name(dialog).setText("b");
        workbench.waitUntil("it says why not", () -> says(dialog, "The name 'b' is already that of a layer in line 3"));
        assertFalse(rename(dialog).isEnabled());
        Pictures.take(workbench, "rename-refused");
        name(dialog).setText("c");
        workbench.waitUntil("another one may be", () -> rename(dialog).isEnabled());
        press(rename(dialog));
        workbench.waitUntil("it is changed", () -> workbench.document(editor).get().contains("layer c : LIF[4]"));
    }

    @Test
    void aFileThatIsReadOnlyIsLeftInPeace(Workbench workbench) throws Exception {
        IFile locked = workbench.write("named.tain", MODEL);
        ResourceAttributes attributes = locked.getResourceAttributes();
        attributes.setReadOnly(true);
        locked.setResourceAttributes(attributes);
        ITextEditor editor = workbench.open(workbench.write("cells.tain", CELLS));
        Shell dialog = ask(workbench, editor, "Cell");
        name(dialog).setText("Unit");
        workbench.waitUntil("it says so", () -> says(dialog, "named.tain has the name too, but is read-only"));
        assertFalse(rename(dialog).isEnabled());
        dialog.close();
        assertEquals(CELLS, workbench.document(editor).get());
        attributes.setReadOnly(false);
        locked.setResourceAttributes(attributes);
    }

    @Test
    void theLibraryKeepsItsNames(Workbench workbench) throws Exception {
        workbench.write("cells.tain", CELLS);
        ITextEditor editor = workbench.open(workbench.write("named.tain", MODEL));
        Shell message = ask(workbench, editor, "LIF");
        assertTrue(says(message, "'LIF' belongs to the standard library, which cannot be changed"));
        message.close();
    }

    private static Shell ask(Workbench workbench, ITextEditor editor, String place) throws Exception {
        editor.selectAndReveal(workbench.document(editor).get().indexOf(place), 0);
        Commands.run(workbench, editor, "org.tain.eclipse.rename");
        workbench.waitUntil("it answers", () -> Windows.titled("Rename").isPresent());
        return Windows.titled("Rename").orElseThrow();
    }

    /** Presses the default button of any window that opens before something is done. */
    private static void agree(BooleanSupplier done) {
        Windows.open().map(Shell::getDefaultButton).filter(Objects::nonNull).findFirst().ifPresent(RenameTest::press);
        if (!done.getAsBoolean()) {
            Display.getCurrent().timerExec(50, () -> agree(done));
        }
    }

    private static Text name(Shell dialog) {
        return find(dialog, Text.class, control -> control.isEnabled() && (control.getStyle() & SWT.READ_ONLY) == 0);
    }

    private static Button rename(Shell dialog) {
        return find(dialog, Button.class, button -> button.getText().equals("Rename"));
    }

    private static boolean says(Shell dialog, String sentence) {
        return find(dialog, Text.class, text -> text.getText().contains(sentence)) != null
                || find(dialog, Label.class, label -> label.getText().contains(sentence)) != null;
    }

    private static <T extends Control> T find(Composite parent, Class<T> kind, Predicate<T> which) {
        for (Control child : parent.getChildren()) {
            T found = kind.isInstance(child) && which.test(kind.cast(child))
                    ? kind.cast(child)
                    : child instanceof Composite composite ? find(composite, kind, which) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static String text(IFile file) {
        try {
            return Files.readString(file.getLocation().toPath());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
