package org.tain.language.formatting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Lays a model out: 4 spaces, one member per line, at most 120 columns where commas allow, comments kept. A text that
 * does not follow the grammar is left as it is. Formatting changes white space alone, and nothing the second time.
 */
public class TainFormatter implements IFormatter2 {

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess text = request.getTextRegionAccess();
        List<Token> tokens = text.hasSyntaxError() ? List.of() : Tokens.of(text);
        List<ITextReplacement> changes = new ArrayList<>();
        if (tokens.isEmpty()) {
            return changes;
        }
        List<String> spaces = new Layout(tokens, new Breaks(text)).spaces();
        int end = 0;
        String indentation = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            replace(request, end, token.offset(), spaces.get(i), changes);
            int line = spaces.get(i).lastIndexOf('\n');
            indentation = line < 0 ? indentation : spaces.get(i).substring(line + 1);
            if (token.isComment() && token.text().indexOf('\n') >= 0) {
                replace(request, token.offset(), token.end(), Comments.indent(token.text(), indentation), changes);
            }
            end = token.end();
        }
        replace(request, end, text.regionForDocument().getLength(), "\n", changes);
        return changes;
    }

    private static void replace(FormatterRequest request, int start, int end, String wanted, List<ITextReplacement> changes) {
        ITextRegionAccess text = request.getTextRegionAccess();
        boolean isWanted = isInside(request.getRegions(), start, end);
        if (isWanted && (request.allowIdentityEdits() || !text.textForOffset(start, end - start).equals(wanted))) {
            changes.add(text.regionForOffset(start, end - start).replaceWith(wanted));
        }
    }

    private static boolean isInside(Collection<ITextRegion> regions, int start, int end) {
        return regions == null || regions.isEmpty() || regions.stream()
                .anyMatch(region -> start >= region.getOffset() && end <= region.getOffset() + region.getLength());
    }
}
