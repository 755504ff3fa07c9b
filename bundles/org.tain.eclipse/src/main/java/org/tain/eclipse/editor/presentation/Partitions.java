package org.tain.eclipse.editor.presentation;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** Which parts of a model are comments and strings, kept up to date by the document itself. */
public final class Partitions {
    /** Name of this way to partition a document. */
    public static final String NAME = "org.tain.eclipse.partitions";
    /** From slash and two stars on. */
    public static final String DOCUMENTATION = "documentation";
    /** Any other comment of several lines. */
    public static final String COMMENT = "comment";
    /** From two slashes to the end of the line. */
    public static final String LINE_COMMENT = "line-comment";
    /** A text in double quotes. */
    public static final String STRING = "string";

    private Partitions() {
    }

    /** Makes a document keep its partitions. */
    public static void install(IDocument document) {
        if (document instanceof IDocumentExtension3 extended && extended.getDocumentPartitioner(NAME) == null) {
            FastPartitioner partitioner = new FastPartitioner(scanner(),
                    new String[] {DOCUMENTATION, COMMENT, LINE_COMMENT, STRING});
            extended.setDocumentPartitioner(NAME, partitioner);
            partitioner.connect(document);
        }
    }

    /** The partition that an offset lies in; the default one in a document without partitions. */
    public static String at(IDocument document, int offset) {
        try {
            return TextUtilities.getContentType(document, NAME, offset, true);
        } catch (BadLocationException e) {
            return IDocument.DEFAULT_CONTENT_TYPE;
        }
    }

    /** The partition that what is typed at an offset becomes part of; the end of a text belongs to a comment that is open. */
    public static String atCaret(IDocument document, int offset) {
        if (offset == 0 || offset < document.getLength()) {
            return at(document, offset);
        }
        String before = at(document, offset - 1);
        String text = document.get();
        boolean isOpen = before.equals(LINE_COMMENT) && !text.endsWith("\n")
                || (before.equals(COMMENT) || before.equals(DOCUMENTATION)) && !text.endsWith("*/");
        return isOpen ? before : IDocument.DEFAULT_CONTENT_TYPE;
    }

    private static RuleBasedPartitionScanner scanner() {
        IToken comment = new Token(COMMENT);
        RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
        scanner.setPredicateRules(new IPredicateRule[] {
                new EndOfLineRule("//", new Token(LINE_COMMENT)),
                new SingleLineRule("\"", "\"", new Token(STRING), '\\', true),
                new EmptyComment(comment),
                new MultiLineRule("/**", "*/", new Token(DOCUMENTATION), (char) 0, true),
                new MultiLineRule("/*", "*/", comment, (char) 0, true)});
        return scanner;
    }

    /** A slash, two stars and a slash are no documentation. */
    private record EmptyComment(IToken token) implements IPredicateRule {
        private static final String TEXT = "/**/";

        @Override
        public IToken getSuccessToken() {
            return token;
        }

        @Override
        public IToken evaluate(ICharacterScanner text) {
            return evaluate(text, false);
        }

        @Override
        public IToken evaluate(ICharacterScanner text, boolean resume) {
            for (int i = 0; i < TEXT.length(); i++) {
                if (text.read() != TEXT.charAt(i)) {
                    for (int back = 0; back <= i; back++) {
                        text.unread();
                    }
                    return Token.UNDEFINED;
                }
            }
            return token;
        }
    }
}
