package org.tain.eclipse.editor.presentation;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

/** Takes the code of a model apart and gives each word the tint of its meaning, or of its looks if that is not known. */
final class ModelScanner implements ITokenScanner {
    private final Palette palette;
    private final Meanings meanings;
    private String text = "";
    private int start;
    private int at;
    private int length;
    private boolean afterNumber;

    ModelScanner(Palette palette, Meanings meanings) {
        this.palette = palette;
        this.meanings = meanings;
    }

    @Override
    public void setRange(IDocument document, int offset, int rangeLength) {
        try {
            text = document.get(offset, rangeLength);
        } catch (BadLocationException e) {
            text = "";
        }
        start = offset;
        at = 0;
        length = 0;
        afterNumber = false;
    }

    @Override
    public IToken nextToken() {
        at += length;
        if (at >= text.length()) {
            length = 0;
            return Token.EOF;
        }
        Tint tint = next();
        return new Token(palette.attribute(tint));
    }

    private Tint next() {
        length = Words.length(text, at);
        if (length > 0) {
            String word = text.substring(at, at + length);
            Tint looks = afterNumber && Words.isUnit(word) ? Tint.UNIT : Words.isKeyword(word) ? Tint.KEYWORD : null;
            afterNumber = false;
            length += at + length < text.length() && text.charAt(at + length) == '\'' ? 1 : 0; // a derivative
            return meanings.at(start + at, length, looks);
        }
        length = Words.numberLength(text, at);
        if (length > 0) {
            afterNumber = true;
            return meanings.at(start + at, length, Tint.NUMBER);
        }
        length = 1;
        while (at + length < text.length() && isOther(text.charAt(at + length))) {
            length++;
        }
        afterNumber &= text.substring(at, at + length).isBlank();
        return null;
    }

    private static boolean isOther(char c) {
        return !Words.isPart(c);
    }

    @Override
    public int getTokenOffset() {
        return start + at;
    }

    @Override
    public int getTokenLength() {
        return length;
    }
}
