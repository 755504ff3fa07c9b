package org.tain.language.formatting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/** Takes a text apart into words, signs and comments. */
final class Tokens {
    private final ITextRegionAccess text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(ITextRegionAccess text) {
        this.text = text;
    }

    static List<Token> of(ITextRegionAccess text) {
        Tokens all = new Tokens(text);
        IEObjectRegion root = text.regionForRootEObject();
        if (root != null) {
            IHiddenRegion hidden = root.getPreviousHiddenRegion();
            while (hidden != null) {
                all.addComments(hidden);
                ISemanticRegion region = hidden.getNextSemanticRegion();
                if (region != null && region.getLength() > 0) {
                    all.add(region.getText(), region.getOffset(), region);
                }
                hidden = region == null ? null : region.getNextHiddenRegion();
            }
        }
        return all.tokens;
    }

    private void addComments(IHiddenRegion hidden) {
        for (IHiddenRegionPart part : hidden.getParts()) {
            if (part instanceof IComment) {
                add(part.getText().stripTrailing(), part.getOffset(), null);
            }
        }
    }

    private void add(String word, int offset, ISemanticRegion region) {
        int end = tokens.isEmpty() ? 0 : tokens.getLast().end();
        int lines = (int) text.textForOffset(end, offset - end).chars().filter(c -> c == '\n').count();
        tokens.add(new Token(word, offset, region, lines));
    }
}
