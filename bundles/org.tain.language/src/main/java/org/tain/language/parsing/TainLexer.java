package org.tain.language.parsing;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.tain.language.parser.antlr.internal.InternalTainLexer;

/**
 * Reads numbers with one more character of foresight than a generated lexer has: a dot and an {@code e} belong to a
 * number only if digits follow, so that {@code 0..1} is a spread and {@code 3e} a number with a unit of that name.
 */
public class TainLexer extends InternalTainLexer {

    @Override
    public void mTokens() throws RecognitionException {
        if (isDigit(1)) {
            digits();
            if (input.LA(1) == '.' && isDigit(2)) {
                input.consume();
                digits();
            }
            exponent();
            state.type = RULE_NUMBER;
            state.channel = Token.DEFAULT_CHANNEL;
        } else {
            super.mTokens();
        }
    }

    private void exponent() {
        boolean isMarked = input.LA(1) == 'e' || input.LA(1) == 'E';
        boolean isSigned = input.LA(2) == '+' || input.LA(2) == '-';
        if (isMarked && isDigit(isSigned ? 3 : 2)) {
            input.consume();
            if (isSigned) {
                input.consume();
            }
            digits();
        }
    }

    private void digits() {
        while (isDigit(1)) {
            input.consume();
        }
    }

    private boolean isDigit(int ahead) {
        return input.LA(ahead) >= '0' && input.LA(ahead) <= '9';
    }
}
