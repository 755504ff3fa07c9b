package org.tain.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.eclipse.swt.SWT;

/**
 * Presses keys as the windowing system reports those of a person: whoever has the focus when a key arrives gets it. (Events
 * that SWT posts itself are lost while a window of proposals is being opened.) Needs xdotool.
 */
final class Keyboard implements AutoCloseable {
    private static final int FUNCTION_KEYS = 0xff00; // how far the keysyms of Backspace, Return and Escape are above their codes
    private final Process keys;
    private final Writer presses;

    Keyboard() throws IOException {
        keys = new ProcessBuilder("xdotool", "-").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        presses = keys.outputWriter();
    }

    /** Types a character of Latin-1, or one of {@link SWT}'s keys such as Backspace. Returns at once. */
    void type(char character) {
        press("0x%04x".formatted(character < ' ' ? FUNCTION_KEYS | character : character));
    }

    /** Types a character while Control is held down. Returns at once. */
    void control(char character) {
        press("ctrl+0x%04x".formatted((int) character));
    }

    private void press(String keysym) {
        try {
            presses.write("key --delay 0 " + keysym + "\n");
            presses.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("xdotool takes no keys any more", e);
        }
    }

    @Override
    public void close() throws IOException {
        presses.close();
    }
}
