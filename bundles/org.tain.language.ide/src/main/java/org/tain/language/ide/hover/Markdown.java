package org.tain.language.ide.hover;

/** A text in Markdown that grows. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    /** Lines of a model. */
    Markdown model(String lines) {
        return block("tain", lines);
    }

    /** Lines whose spaces and letters are kept. */
    Markdown picture(String lines) {
        return block("text", lines);
    }

    private Markdown block(String kind, String lines) {
        return paragraph("```" + kind + "\n" + lines.stripTrailing() + "\n```");
    }

    /** A paragraph; nothing where it is empty. */
    Markdown paragraph(String sentence) {
        if (!sentence.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(sentence);
        }
        return this;
    }

    /** An item of a list. */
    Markdown item(String sentence) {
        boolean continues = text.toString().substring(text.lastIndexOf("\n") + 1).startsWith("- ");
        text.append(text.isEmpty() ? "" : continues ? "\n" : "\n\n").append("- ").append(sentence);
        return this;
    }

    /** A piece of a model within a sentence. */
    static String code(String piece) {
        return "`" + piece + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
