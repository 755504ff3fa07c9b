package org.tain.language.ide.highlight;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.tain.language.ide.text.Lines;

/** Tokens as the protocol writes them: five numbers for each, its place relative to the one before. */
final class Encoding {
    private Encoding() {
    }

    /** Of tokens in the order of the text. */
    static List<Integer> of(List<Token> tokens, Lines lines) {
        List<Integer> data = new ArrayList<>(5 * tokens.size());
        int lastLine = 0;
        int lastColumn = 0;
        for (Token token : tokens) {
            int line = lines.line(token.offset());
            int column = token.offset() - lines.start(line);
            data.add(line - lastLine);
            data.add(line == lastLine ? column - lastColumn : column);
            data.add(token.length());
            data.add(token.kind().ordinal());
            data.add(token.traits());
            lastLine = line;
            lastColumn = column;
        }
        return data;
    }

    /** The one piece that makes the new data of the old; none where they are equal. */
    static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int removed = before.size() - start - end;
        List<Integer> added = List.copyOf(after.subList(start, after.size() - end));
        return removed == 0 && added.isEmpty() ? List.of() : List.of(new SemanticTokensEdit(start, removed, added));
    }
}
