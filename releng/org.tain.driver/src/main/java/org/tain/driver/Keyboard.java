package org.tain.driver;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Presses keys: the events go the way of all events, from the queue of the windowing system on. */
final class Keyboard {
    private final Display display;

    Keyboard(Display display) {
        this.display = display;
    }

    /** Types a character, one of {@link SWT}'s keys such as Backspace among them. Returns at once. */
    void type(char character) {
        display.asyncExec(() -> stroke(character));
    }

    /** Types a character while Control is held down. Returns at once. */
    void control(char character) {
        display.asyncExec(() -> {
            post(SWT.KeyDown, SWT.CTRL, (char) 0);
            stroke(character);
            post(SWT.KeyUp, SWT.CTRL, (char) 0);
        });
    }

    private void stroke(char character) {
        int keyCode = character < ' ' ? character : 0;
        post(SWT.KeyDown, keyCode, character);
        post(SWT.KeyUp, keyCode, character);
    }

    private void post(int type, int keyCode, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = keyCode;
        event.character = character;
        if (!display.post(event)) {
            throw new IllegalStateException("no window takes the key " + (keyCode == 0 ? "'" + character + "'" : keyCode));
        }
    }
}
