package org.tain.compiler.emit;

import java.util.List;

/** Writes Java source with indentation, blocks and lines of at most 120 columns. */
public final class JavaWriter {
    private static final int WIDTH = 120;
    private static final String UNIT = "    ";

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean blankPending;
    private boolean afterOpening = true;

    /** A block that ends with {@code }} when closed. */
    public final class Block implements AutoCloseable {
        private final String end;

        private Block(String end) {
            this.end = end;
        }

        @Override
        public void close() {
            depth--;
            blankPending = false;
            put(UNIT.repeat(depth) + end);
        }
    }

    /** Writes a line of code; one that is too long goes on below, indented twice, broken where a space stands. */
    public JavaWriter line(String code) {
        if (code.startsWith("// ")) {
            return comment(code.substring("// ".length()));
        }
        int remark = code.indexOf("; // ");
        if (remark > 0 && UNIT.length() * depth + code.length() > WIDTH) {
            // a remark that does not fit goes above its line
            comment(code.substring(remark + "; // ".length()));
            return line(code.substring(0, remark + 1));
        }
        putBroken(code, UNIT.repeat(depth), UNIT.repeat(depth + 2));
        return this;
    }

    /** Writes a line that is indented and broken already. */
    public JavaWriter ready(String line) {
        put(line);
        return this;
    }

    /** Writes a {@code //} comment; what the user typed is made harmless. */
    public JavaWriter comment(String words) {
        String start = UNIT.repeat(depth) + "// ";
        putBroken(JavaText.comment(words), start, start);
        return this;
    }

    /** Writes a Javadoc comment of these paragraphs, on one line where it fits; the text must be harmless already. */
    public JavaWriter javadoc(List<String> paragraphs) {
        String indent = UNIT.repeat(depth);
        if (paragraphs.size() == 1 && indent.length() + paragraphs.getFirst().length() + 8 <= WIDTH) {
            put(indent + "/** " + paragraphs.getFirst() + " */");
            return this;
        }
        put(indent + "/**");
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                put(indent + " *");
                putBroken("<p>" + paragraphs.get(i), indent + " * ", indent + " * ");
            } else {
                putBroken(paragraphs.get(i), indent + " * ", indent + " * ");
            }
        }
        put(indent + " */");
        return this;
    }

    /** Asks for one blank line before whatever comes next in this block. */
    public JavaWriter blank() {
        blankPending = !afterOpening;
        return this;
    }

    /** Opens {@code head {}; closing the block writes {@code }}. */
    public Block block(String head) {
        line(head + " {");
        depth++;
        afterOpening = true;
        return new Block("}");
    }

    /** Closes a block and opens the next on the same line: {@code } else {}. */
    public Block next(Block before, String head) {
        depth--;
        blankPending = false;
        line("} " + head + " {");
        depth++;
        afterOpening = true;
        return before;
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return text.toString();
    }

    private void putBroken(String words, String start, String nextStart) {
        String rest = words;
        String before = start;
        while (before.length() + rest.length() > WIDTH) {
            int at = breakBefore(rest, WIDTH - before.length());
            if (at <= 0) {
                break;
            }
            put(before + rest.substring(0, at));
            rest = rest.substring(at + 1);
            before = nextStart;
        }
        put((before + rest).stripTrailing());
    }

    /** The last space at or before {@code limit} that is in no string literal, else the first one after it, else -1. */
    private static int breakBefore(String words, int limit) {
        int last = -1;
        boolean quoted = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' && (i == 0 || words.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            }
            if (c == ' ' && !quoted) {
                if (i > limit && last > 0) {
                    return last;
                }
                last = i;
                if (i > limit) {
                    return last;
                }
            }
        }
        return last;
    }

    private void put(String line) {
        if (blankPending) {
            text.append('\n');
            blankPending = false;
        }
        text.append(line).append('\n');
        afterOpening = false;
    }
}
