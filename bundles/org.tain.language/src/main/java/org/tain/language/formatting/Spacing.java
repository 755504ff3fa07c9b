package org.tain.language.formatting;

import org.tain.language.tain.PoolLink;

/** Whether a space stands between two words or signs of one line. */
final class Spacing {
    private Spacing() {
    }

    static boolean between(Token left, Token right) {
        if (left.isComment() || right.isComment()) {
            return right.isComment() || !isTightBefore(right);
        }
        return !(isTightAfter(left) || isTightBefore(right) || isOpened(left, right));
    }

    private static boolean isTightAfter(Token left) {
        return left.isKeyword("(") || left.isKeyword("[") || left.isKeyword(".") || left.isKeyword("-");
    }

    private static boolean isTightBefore(Token right) {
        return right.isKeyword(")") || right.isKeyword("]") || right.isKeyword("[") || right.isKeyword(",")
                || right.isKeyword(";") || right.isKeyword(".")
                || right.isKeyword(":") && right.region().getSemanticElement() instanceof PoolLink;
    }

    /** {@code Cell(}, {@code Cell[50](}, {@code whiten(}, but {@code a * (} and {@code hold v for (}. */
    private static boolean isOpened(Token left, Token right) {
        return right.isKeyword("(")
                && (!left.isKeyword() || left.isKeyword("]") || left.isKeyword("whiten") || left.isKeyword("normalise"))
                && right.region().getSemanticElement() == left.region().getSemanticElement();
    }
}
