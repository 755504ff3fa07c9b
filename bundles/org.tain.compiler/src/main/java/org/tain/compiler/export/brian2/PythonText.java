package org.tain.compiler.export.brian2;

import java.util.Set;

/** Makes what a user typed harmless inside a Python source. */
final class PythonText {
    private static final Set<String> KEYWORDS = Set.of("False", "None", "True", "and", "as", "assert", "async", "await", "break",
            "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
            "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield");

    private PythonText() {
    }

    /** Text that may stand on one line of a comment. */
    static String comment(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean invisible = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\u2028'
                    || c == '\u2029';
            out.append(invisible ? ' ' : c);
        }
        return out.toString().strip();
    }

    /** Text that may stand between the quotes of a docstring. */
    static String docstring(String text) {
        return comment(text).replace("\\", "\\\\").replace("\"", "'");
    }

    /** A string literal with its quotes; everything outside printable ASCII is escaped. */
    static String string(String text) {
        StringBuilder out = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '\\') {
                out.append('\\').append(c);
            } else {
                out.append(c >= ' ' && c < 0x7f ? String.valueOf(c) : "\\u%04x".formatted((int) c));
            }
        }
        return out.append('\'').toString();
    }

    /** The shortest number that reads back as the same double; whole numbers without a point. */
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return Long.toString((long) value);
        }
        return Double.toString(value).replace("E", "e").replace(".0e", "e");
    }

    /**
     * The wished name as an identifier that Brian 2 takes too: it begins with a letter and does not end like a variable of a
     * synapse's other side.
     */
    static String identifier(String wish) {
        String name = wish.replaceAll("[^A-Za-z0-9_]", "_");
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
            name = "x" + name;
        }
        boolean taken = KEYWORDS.contains(name) || name.endsWith("_pre") || name.endsWith("_post");
        return taken ? name + "_" : name;
    }
}
