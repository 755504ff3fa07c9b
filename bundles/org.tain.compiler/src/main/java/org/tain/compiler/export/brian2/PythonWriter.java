package org.tain.compiler.export.brian2;

import java.util.List;

/** Collects the lines of a script. */
final class PythonWriter {
    private static final int COLUMNS = 110;
    private final StringBuilder text = new StringBuilder();
    private String indent = "";

    /** A block that is one step further to the right until it is closed. */
    final class Block implements AutoCloseable {
        private final String before = indent;

        private Block() {
            indent += "    ";
        }

        @Override
        public void close() {
            indent = before;
        }
    }

    /** One line, or several with line breaks between. */
    PythonWriter line(String line) {
        text.append(line.isEmpty() ? "" : indent).append(line).append('\n');
        return this;
    }

    PythonWriter blank() {
        text.append('\n');
        return this;
    }

    /** A comment, broken into lines where it is long. */
    PythonWriter comment(String words) {
        return broken("# ", "# ", PythonText.comment(words));
    }

    /** Prose, broken into lines where it is long. */
    PythonWriter words(String begin, String words) {
        return broken(begin, "", words);
    }

    private PythonWriter broken(String first, String others, String words) {
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : words.split(" +")) {
            if (line.length() + word.length() + indent.length() > COLUMNS && begun) {
                line(line.toString());
                line = new StringBuilder(others);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        return line(line.toString());
    }

    /** A heading between parts of the script. */
    PythonWriter section(String title) {
        return blank().blank().line("# --- " + title + " " + "-".repeat(Math.max(3, 80 - title.length())));
    }

    /** A statement that others are indented under. */
    Block block(String head) {
        line(head);
        return new Block();
    }

    /** A call: on one line if it fits, else as many arguments on each line as fit. */
    PythonWriter call(String function, List<String> arguments) {
        String all = String.join(", ", arguments);
        if (!all.contains("\n") && indent.length() + function.length() + all.length() + 2 <= COLUMNS) {
            return line(function + "(" + all + ")");
        }
        line(function + "(");
        StringBuilder line = new StringBuilder("    ");
        for (int k = 0; k < arguments.size(); k++) {
            String argument = arguments.get(k) + (k < arguments.size() - 1 ? "," : ")");
            int first = argument.indexOf('\n') < 0 ? argument.length() : argument.indexOf('\n');
            boolean own = argument.contains("\n") || line.length() + first + 1 > COLUMNS;
            if (own && !line.toString().isBlank()) {
                line(line.toString());
                line = new StringBuilder("    ");
            }
            line.append(line.toString().isBlank() ? "" : " ").append(argument);
            if (argument.contains("\n")) {
                line(line.toString());
                line = new StringBuilder("    ");
            }
        }
        return line.toString().isBlank() ? this : line(line.toString());
    }

    String text() {
        return text.toString();
    }
}
