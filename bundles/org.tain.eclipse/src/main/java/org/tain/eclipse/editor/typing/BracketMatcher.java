package org.tain.eclipse.editor.typing;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.tain.eclipse.editor.presentation.Partitions;

/** Lets the editor mark the partner of the bracket at the caret, and go there. */
public final class BracketMatcher extends DefaultCharacterPairMatcher {
    /** Made by the editor. */
    public BracketMatcher() {
        super(Brackets.PAIRS.toCharArray(), Partitions.NAME, true);
    }
}
