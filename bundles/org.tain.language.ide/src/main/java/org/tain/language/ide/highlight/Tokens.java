package org.tain.language.ide.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.tain.language.ide.text.Leaves;
import org.tain.language.ide.text.Mention;
import org.tain.language.ide.text.Mentions;
import org.tain.language.ide.text.Origin;
import org.tain.language.ide.text.Slot;
import org.tain.language.tain.Call;
import org.tain.language.tain.Measure;
import org.tain.language.tain.Model;
import org.tain.language.tain.TainPackage.Literals;

/** Takes a model's text apart into what its words are; names that mean nothing, and signs that only separate, are left out. */
public final class Tokens {
    private final Mentions mentions;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(XtextResource resource) {
        mentions = Mentions.of(resource);
    }

    /** Of a whole text, in its order. */
    public static List<Token> of(XtextResource resource) {
        return between(resource, 0, Integer.MAX_VALUE);
    }

    /** Those that touch a part of a text, in its order. */
    public static List<Token> between(XtextResource resource, int start, int end) {
        Tokens all = new Tokens(resource);
        Leaves.each(resource, start, end, all::add);
        return all.tokens;
    }

    private void add(ILeafNode leaf) {
        if (leaf.isHidden()) {
            addHidden(leaf);
        } else if (leaf.getLength() > 0 && leaf.getGrammarElement() != null) {
            Slot slot = mentions.slot(leaf);
            Optional<Mention> mention = mentions.of(leaf, slot);
            if (mention.isPresent()) {
                addName(mention.get());
            } else {
                Kind kind = kind(leaf, slot);
                if (kind != null) {
                    tokens.add(new Token(leaf.getOffset(), leaf.getLength(), kind, 0));
                }
            }
        }
    }

    private void addName(Mention mention) {
        Kind kind = Kind.of(mention.target());
        if (kind != null) {
            int traits = mention.isDeclaration() ? Trait.DECLARATION.bit() : 0;
            traits |= mention.role() == Mention.Role.WRITE ? Trait.MODIFICATION.bit() : 0;
            traits |= Origin.isLibrary(mention.target()) ? Trait.DEFAULT_LIBRARY.bit() : 0;
            tokens.add(new Token(mention.offset(), mention.length(), kind, traits));
        }
    }

    private static Kind kind(ILeafNode leaf, Slot slot) {
        EObject grammar = leaf.getGrammarElement();
        boolean isUnit = "unit".equals(slot.featureName());
        if (grammar instanceof Keyword || grammar instanceof EnumLiteralDeclaration) {
            return isUnit && "weight".equals(leaf.getText()) ? Kind.UNIT : word(leaf.getText());
        }
        AbstractRule rule = grammar instanceof RuleCall call ? call.getRule() : GrammarUtil.containingRule(grammar);
        return switch (rule.getName()) {
            case "NUMBER" -> Kind.NUMBER;
            case "STRING" -> Kind.STRING;
            default -> isUnit ? Kind.UNIT : name(slot);
        };
    }

    /** Names that nothing in the model declares. */
    private static Kind name(Slot slot) {
        return switch (slot.element()) {
            case Call call when slot.feature() == Literals.CALL__FUNCTION -> Kind.FUNCTION;
            case Measure measure when slot.feature() == Literals.MEASURE__KIND -> Kind.MEASURE;
            case Model model -> Kind.NAMESPACE;
            case null, default -> null;
        };
    }

    private static Kind word(String text) {
        char first = text.charAt(0);
        if (Character.isLetter(first)) {
            return Kind.KEYWORD;
        }
        boolean separates = text.length() == 1 && "{}()[],;:.".indexOf(first) >= 0;
        return separates ? null : Kind.OPERATOR;
    }

    private void addHidden(ILeafNode leaf) {
        String name = leaf.getGrammarElement() instanceof TerminalRule rule ? rule.getName() : "";
        if (name.endsWith("COMMENT")) {
            String text = leaf.getText();
            int traits = text.startsWith("/**") && text.length() > 4 ? Trait.DOCUMENTATION.bit() : 0;
            for (int start = 0; start < text.length();) {
                int line = text.indexOf('\n', start);
                int end = line < 0 ? text.length() : line;
                String visible = text.substring(start, end);
                int indent = visible.length() - visible.stripLeading().length();
                int length = visible.strip().length();
                if (length > 0) {
                    tokens.add(new Token(leaf.getOffset() + start + indent, length, Kind.COMMENT, traits));
                }
                start = end + 1;
            }
        }
    }
}
