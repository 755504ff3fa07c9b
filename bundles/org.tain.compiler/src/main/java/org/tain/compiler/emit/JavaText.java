package org.tain.compiler.emit;

import java.util.Set;

/** Makes what a user typed harmless inside Java source. */
public final class JavaText {
    private static final Set<String> RESERVED = Set.of("abstract", "assert", "boolean", "break", "byte", "case", "catch",
            "char", "class", "const", "continue", "default", "do", "double", "else", "enum", "extends", "final",
            "finally", "float", "for", "goto", "if", "implements", "import", "instanceof", "int", "interface", "long",
            "native", "new", "package", "private", "protected", "public", "return", "short", "static", "strictfp",
            "super", "switch", "synchronized", "this", "throw", "throws", "transient", "try", "void", "volatile",
            "while", "_", "true", "false", "null", "var", "yield", "record", "sealed", "permits", "when");

    private JavaText() {
    }

    /** A string literal with its quotes; everything outside printable ASCII is escaped. */
    public static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c >= ' ' && c < 0x7f ? String.valueOf(c) : "\\u%04x".formatted((int) c));
            }
        }
        return out.append('"').toString();
    }

    /** Text that may stand on one line of any comment: no end of comment, no Unicode escape, no control or format character. */
    public static String comment(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean invisible = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\u2028'
                    || c == '\u2029';
            out.append(invisible ? ' ' : c);
        }
        return out.toString().replace("*/", "* /").replace("\\u", "\\ u").strip();
    }

    /** Text that may stand in a Javadoc comment as plain prose. */
    public static String javadoc(String text) {
        return comment(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("{@", "{&#64;")
                .replaceAll("(?m)^@", "&#64;");
    }

    /** The wished name as a legal identifier: other characters become {@code _}, a reserved word gets a trailing {@code _}. */
    public static String identifier(String wish) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < wish.length(); i++) {
            char c = wish.charAt(i);
            boolean legal = c < 0x7f && Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
            out.append(legal ? c : '_');
        }
        if (out.isEmpty() || !Character.isJavaIdentifierStart(out.charAt(0))) {
            out.insert(0, '_');
        }
        return RESERVED.contains(out.toString()) ? out + "_" : out.toString();
    }

    /** A package name, each part made legal; empty for none. */
    public static String packageName(String wish) {
        if (wish.isBlank()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (String part : wish.strip().split("\\.")) {
            out.append(out.isEmpty() ? "" : ".").append(identifier(part));
        }
        return out.toString();
    }
}
