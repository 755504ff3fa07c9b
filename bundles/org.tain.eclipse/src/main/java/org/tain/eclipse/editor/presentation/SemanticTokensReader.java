package org.tain.eclipse.editor.presentation;

import java.util.List;
import org.eclipse.lsp4j.SemanticTokensLegend;

/** Reads the server's numbers: five for each word, its place relative to the word before. */
final class SemanticTokensReader {
    private SemanticTokensReader() {
    }

    /**
     * Reads semantic tokens.
     *
     * @param data line and character relative to the token before, length, type, modifiers of each token
     * @param text what the server was asked about
     */
    static Meanings read(List<Integer> data, SemanticTokensLegend legend, String text) {
        Tint[] tints = legend.getTokenTypes().stream().map(Tint::ofToken).toArray(Tint[]::new);
        int size = data.size() / 5;
        int[] starts = new int[size];
        int[] lengths = new int[size];
        byte[] kinds = new byte[size];
        int count = 0;
        int lineStart = 0;
        int character = 0;
        for (int i = 0; i < size; i++) {
            int lines = data.get(5 * i);
            for (int line = 0; line < lines; line++) {
                lineStart = text.indexOf('\n', lineStart) + 1;
            }
            character = data.get(5 * i + 1) + (lines == 0 ? character : 0);
            Tint tint = tints[data.get(5 * i + 3)];
            if (tint != null && tint != Tint.COMMENT && tint != Tint.STRING) {
                starts[count] = lineStart + character;
                lengths[count] = data.get(5 * i + 2);
                kinds[count] = (byte) tint.ordinal();
                count++;
            }
        }
        return Meanings.of(starts, lengths, kinds, count);
    }
}
