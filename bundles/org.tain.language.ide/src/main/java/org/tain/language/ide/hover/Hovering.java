package org.tain.language.ide.hover;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.tain.language.ide.text.Lines;
import org.tain.language.ide.text.Mention;
import org.tain.language.ide.text.Mentions;
import org.tain.language.ide.text.Slot;
import org.tain.language.ide.text.Snippet;
import org.tain.language.model.Connection;
import org.tain.language.tain.Binary;
import org.tain.language.tain.Call;
import org.tain.language.tain.Delay;
import org.tain.language.tain.Learning;
import org.tain.language.tain.PoolEffect;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Projection;
import org.tain.language.tain.Quantity;
import org.tain.language.tain.RuleUse;

/** What is said of the word under the mouse, in Markdown. */
public class Hovering implements IHoverService {
    @Inject
    private Keywords keywords;

    @Override
    public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancelIndicator) {
        if (resource == null || resource.getParseResult() == null) {
            return null;
        }
        Lines lines = Lines.of(resource);
        int offset = lines.offset(params.getPosition());
        Mentions mentions = Mentions.of(resource);
        ILeafNode leaf = leaf(resource, offset);
        Optional<Mention> mention = mentions.at(offset);
        if (mention.isPresent()) {
            return hover(Descriptions.of(mention.get()), lines, mention.get().offset(), mention.get().length());
        }
        return leaf == null || leaf.isHidden() || leaf.getLength() == 0
                ? null
                : hover(word(leaf, mentions.slot(leaf)), lines, leaf.getOffset(), leaf.getLength());
    }

    /** What stands at an offset, or what ends there before white space. */
    private static ILeafNode leaf(XtextResource resource, int offset) {
        ILeafNode at = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        return (at == null || at.isHidden()) && offset > 0
                ? NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset - 1)
                : at;
    }

    private static Hover hover(String text, Lines lines, int offset, int length) {
        return text.isBlank()
                ? null
                : new Hover(new MarkupContent(MarkupKind.MARKDOWN, text), lines.range(offset, length));
    }

    private String word(ILeafNode leaf, Slot slot) {
        String word = leaf.getText();
        if ("unit".equals(slot.featureName()) && UnitWords.of(word).isPresent()) {
            return UnitWords.of(word).get() + value(slot.element());
        }
        if (slot.element() instanceof Quantity quantity) {
            return new Values().steps(quantity, null, quantity).map(steps -> "= " + steps).orElse("");
        }
        if (slot.element() instanceof Call call && "function".equals(slot.featureName())) {
            return Functions.of(call);
        }
        return Character.isLetter(word.charAt(0)) || "->".equals(word) ? keyword(leaf, slot) : sign(slot);
    }

    private static String value(EObject element) {
        return element instanceof Quantity quantity
                ? new Values().steps(quantity, null, quantity).map(steps -> "; here " + steps).orElse("")
                : "";
    }

    /** The sentence of a word of the language, and what is known of the thing that it begins. */
    private String keyword(ILeafNode leaf, Slot slot) {
        Markdown text = new Markdown();
        keywords.of(leaf).ifPresent(sentence -> text.paragraph("**" + leaf.getText() + "**: " + sentence));
        EObject element = slot.element();
        switch (element) {
            case Delay delay -> text.paragraph(new Projections(text).delay(delay));
            case Learning learning when learning.getRule() != null -> new Projections(text).rule(learning.getRule());
            case RuleUse use -> new Projections(text).rule(use);
            case Projection projection when isArrow(leaf) -> new Projections(text).projection(Connection.of(projection));
            case PoolEffect effect -> link(text, effect);
            case null, default -> {
                // the sentence is all
            }
        }
        return text.toString();
    }

    private static boolean isArrow(ILeafNode leaf) {
        return "->".equals(leaf.getText()) || "connect".equals(leaf.getText());
    }

    private static void link(Markdown text, PoolEffect effect) {
        PoolLink link = EcoreUtil2.getContainerOfType(effect, PoolLink.class);
        if (link != null) {
            new Projections(text).link(Connection.of(link));
        }
    }

    /** What an expression is worth at the sign that makes it. */
    private static String sign(Slot slot) {
        return slot.element() instanceof Binary binary
                ? new Values().of(binary, null).map(value -> Markdown.code(Snippet.whole(binary)) + " = "
                        + Markdown.code(value)).orElse("")
                : "";
    }
}
