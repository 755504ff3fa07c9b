package org.tain.language.formatting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Decides what stands before each word, sign and comment: nothing, a space, or line breaks and an indentation. Members
 * stand on lines of their own, at most one blank line between them; bodies of projections and events stand on one line
 * if they fit.
 */
final class Layout {
    private static final int WIDTH = 120;
    private static final String INDENT = "    ";

    private final List<Token> tokens;
    private final Breaks breaks;
    private final List<String> before = new ArrayList<>();
    /** Of each open brace, whether its body is broken into lines. */
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int depth;
    private int column;

    Layout(List<Token> tokens, Breaks breaks) {
        this.tokens = tokens;
        this.breaks = breaks;
    }

    /** What stands before each of the tokens. */
    List<String> spaces() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isKeyword("}")) {
                close();
            }
            String space = i == 0 ? "" : space(i);
            before.add(space);
            int lastLine = token.text().lastIndexOf('\n');
            column = (space.indexOf('\n') >= 0 ? depth(space) : column + space.length())
                    + (lastLine < 0 ? token.text().length() : token.text().length() - lastLine);
            if (token.isKeyword("{")) {
                open(i);
            }
        }
        return before;
    }

    private static int depth(String space) {
        return space.length() - space.lastIndexOf('\n') - 1;
    }

    private void open(int index) {
        boolean isBroken = !Breaks.isCompact(tokens.get(index)) && !isEmpty(index) || !fits(index);
        open.push(isBroken);
        depth += isBroken ? 1 : 0;
    }

    private void close() {
        if (!open.isEmpty()) {
            depth -= open.peek() ? 1 : 0;
        }
    }

    private boolean isEmpty(int brace) {
        return brace + 1 < tokens.size() && tokens.get(brace + 1).isKeyword("}");
    }

    private String space(int index) {
        Token left = tokens.get(index - 1);
        Token token = tokens.get(index);
        if (token.isComment()) {
            return comment(index);
        }
        boolean begins = begins(token);
        if (token.isKeyword("}") && !open.isEmpty()) {
            open.pop();
        }
        if (begins) {
            return line(token.linesBefore() > 1 && !left.isKeyword("{") && !token.isKeyword("}"), 0);
        }
        boolean isAfterComment = left.isLineComment() || left.isComment() && token.linesBefore() > 0;
        if (isAfterComment || left.isKeyword(",") && !fitsBeforeComma(index)) {
            return line(false, 1);
        }
        return Spacing.between(left, token) ? " " : "";
    }

    private boolean begins(Token token) {
        boolean isBroken = !open.isEmpty() && open.peek();
        return token.isKeyword("}") ? isBroken : breaks.isHard(token) || isBroken && breaks.isSoft(token);
    }

    /** A comment stays at the end of its line, or stands above what it belongs to. */
    private String comment(int index) {
        Token left = tokens.get(index - 1);
        Token comment = tokens.get(index);
        if (comment.linesBefore() == 0 && !left.isLineComment()) {
            return " ";
        }
        boolean isWithinMember = tokens.stream().skip(index).filter(token -> !token.isComment()).findFirst()
                .filter(token -> !begins(token)).isPresent();
        return line(comment.linesBefore() > 1 && !left.isKeyword("{"), isWithinMember ? 1 : 0);
    }

    private String line(boolean isBlank, int more) {
        return (isBlank ? "\n\n" : "\n") + INDENT.repeat(depth + more);
    }

    /** Whether a body, and what follows it in the same member, fits on the rest of the line. */
    private boolean fits(int brace) {
        int width = column;
        int level = 0;
        for (int i = brace + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            level += token.isKeyword("{") ? 1 : token.isKeyword("}") ? -1 : 0;
            if (level < 0 && (token.isComment() || breaks.isHard(token))) {
                return width <= WIDTH;
            }
            if (token.isComment()) {
                return false;
            }
            width += (Spacing.between(tokens.get(i - 1), token) ? 1 : 0) + token.text().length();
        }
        return width <= WIDTH;
    }

    /** Whether what follows a comma, up to the next one, fits on the rest of the line. */
    private boolean fitsBeforeComma(int index) {
        int width = column + 1;
        for (int i = index; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i > index && (token.isComment() || breaks.isHard(token) || token.isKeyword("}"))) {
                return width <= WIDTH;
            }
            width += (i > index && Spacing.between(tokens.get(i - 1), token) ? 1 : 0) + token.text().length();
            if (token.isKeyword(",") || token.isKeyword("{")) {
                return width <= WIDTH;
            }
        }
        return width <= WIDTH;
    }
}
