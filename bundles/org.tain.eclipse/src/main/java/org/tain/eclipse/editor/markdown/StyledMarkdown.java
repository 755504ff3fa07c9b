package org.tain.eclipse.editor.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** A Markdown text as plain text with styled pieces. */
public final class StyledMarkdown extends AbstractVisitor {
    /** How a piece of the text looks. */
    public enum Look {
        /** A heading or strong emphasis. */
        BOLD,
        /** Emphasis. */
        ITALIC,
        /** Code, in a font of fixed width. */
        CODE
    }

    /** A piece of the text that does not look plain; pieces may overlap. */
    public record Piece(int offset, int length, Look look) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int depth;

    private StyledMarkdown() {
    }

    /** Reads a Markdown text. */
    public static StyledMarkdown of(String markdown) {
        StyledMarkdown styled = new StyledMarkdown();
        Parser.builder().build().parse(markdown).accept(styled);
        int end = styled.text.length();
        while (end > 0 && Character.isWhitespace(styled.text.charAt(end - 1))) {
            end--;
        }
        styled.text.setLength(end);
        return styled;
    }

    /** The text without its markup. */
    public String text() {
        return text.toString();
    }

    /** What does not look plain, cut to the text. */
    public List<Piece> pieces() {
        int end = text.length();
        return pieces.stream().filter(piece -> piece.offset < end)
                .map(piece -> new Piece(piece.offset, Math.min(piece.length, end - piece.offset), piece.look)).toList();
    }

    private void styled(Look look, Runnable content) {
        int start = text.length();
        content.run();
        if (text.length() > start) {
            pieces.add(new Piece(start, text.length() - start, look));
        }
    }

    /** Leaves an empty line between blocks, none between the items of a list. */
    private void separate(boolean wide) {
        if (!text.isEmpty() && !text.toString().endsWith("\n")) {
            text.append('\n');
        }
        if (wide && !text.isEmpty() && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    @Override
    public void visit(Heading heading) {
        separate(true);
        styled(Look.BOLD, () -> visitChildren(heading));
        separate(false);
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean firstOfItem = paragraph.getParent() instanceof ListItem item && item.getFirstChild() == paragraph;
        if (!firstOfItem) {
            separate(depth == 0);
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(BulletList list) {
        list(list);
    }

    @Override
    public void visit(OrderedList list) {
        list(list);
    }

    private void list(Block list) {
        separate(depth == 0);
        depth++;
        visitChildren(list);
        depth--;
    }

    @Override
    public void visit(ListItem item) {
        separate(false);
        text.append("    ".repeat(depth - 1)).append("\u2022 ");
        visitChildren(item);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        block(code.getLiteral());
    }

    private void block(String code) {
        separate(true);
        styled(Look.CODE, () -> text.append(code.stripTrailing()));
        separate(false);
    }

    @Override
    public void visit(ThematicBreak line) {
        separate(true);
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(Look.ITALIC, () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(Look.BOLD, () -> visitChildren(strong));
    }

    @Override
    public void visit(Code code) {
        styled(Look.CODE, () -> text.append(code.getLiteral()));
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        text.append('\n');
    }
}
