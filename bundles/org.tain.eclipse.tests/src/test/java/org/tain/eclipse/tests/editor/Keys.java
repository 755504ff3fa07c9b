package org.tain.eclipse.tests.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tain.eclipse.tests.workbench.Workbench;

/** The keyboard in an editor, as the window system would deliver it. */
public final class Keys {
    private final Workbench workbench;
    private final ITextEditor editor;
    private final StyledText text;

    public Keys(Workbench workbench, ITextEditor editor) {
        this.workbench = workbench;
        this.editor = editor;
        text = workbench.viewer(editor).getTextWidget();
        text.setFocus();
    }

    public void caret(int offset) {
        editor.selectAndReveal(offset, 0);
        workbench.settle();
    }

    public void type(String characters) {
        for (char c : characters.toCharArray()) {
            press(c);
        }
    }

    public void press(char c) {
        send(c, c == '\r' ? SWT.CR : Character.toLowerCase(c), Character.isUpperCase(c) ? SWT.SHIFT : SWT.NONE);
    }

    public void escape() {
        send(SWT.ESC, SWT.ESC, SWT.NONE);
    }

    public void press(int modifiers, int key) {
        send((char) 0, key, modifiers);
    }

    private void send(char c, int key, int modifiers) {
        Event down = new Event();
        down.type = SWT.KeyDown;
        down.character = c;
        down.keyCode = key;
        down.stateMask = modifiers;
        down.display = Display.getCurrent();
        down.widget = text;
        text.notifyListeners(SWT.KeyDown, down);
        workbench.settle();
        Event up = new Event();
        up.type = SWT.KeyUp;
        up.character = c;
        up.keyCode = key;
        up.stateMask = modifiers;
        text.notifyListeners(SWT.KeyUp, up);
        workbench.settle();
    }
}
