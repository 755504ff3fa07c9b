package org.tain.language.ide.completion;

import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.tain.language.ide.contentassist.antlr.TainParser;
import org.tain.language.tain.Declaration;
import org.tain.language.tain.Model;

/** Reads no more than the declaration at the caret and the one before it, to find out what may be written there. */
public class NearbyParser extends TainParser {

    @Override
    protected String getTextToParse(IParseResult read, ICompositeNode entry, int offset) {
        if (entry.getSemanticElement() instanceof Model model && entry.getTotalOffset() == 0) {
            List<Declaration> declarations = model.getDeclarations();
            int at = declarations.size() - 1;
            while (at >= 0 && start(declarations.get(at)) >= offset) {
                at--;
            }
            if (at > 0) {
                return read.getRootNode().getText().substring(start(declarations.get(at - 1)), offset);
            }
        }
        return super.getTextToParse(read, entry, offset);
    }

    private static int start(Declaration declaration) {
        return NodeModelUtils.findActualNodeFor(declaration).getOffset();
    }
}
