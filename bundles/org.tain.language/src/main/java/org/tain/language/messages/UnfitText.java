package org.tain.language.messages;

import java.util.Map;
import java.util.Set;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.tain.language.validation.IssueCodes;

/** Says in words of the language which text does not fit and, where there is only one way on, what would. */
public class UnfitText extends SyntaxErrorMessageProvider {
    private static final Map<String, String> KINDS = Map.of("RULE_ID", "a name", "RULE_NUMBER", "a number", "RULE_STRING",
            "a text in double quotes", "RULE_PRIMED", "a derivative such as v'", "EOF", "the end of the text");
    private static final Set<String> RESERVED = Set.of("package", "network", "parameter", "neuron", "synapse", "rule", "stimulus",
            "layer", "pool", "connect", "pair", "homeostasis", "measure", "train", "simulate", "and", "or");

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException problem = context.getRecognitionException();
        if (problem == null || problem.token == null) {
            return new SyntaxErrorMessage(unread(context.getDefaultMessage()), IssueCodes.SYNTAX);
        }
        String found = problem.token.getType() == Token.EOF
                ? "the text ends too early"
                : "'" + problem.token.getText() + "' does not fit here";
        return new SyntaxErrorMessage(found + wayOut(problem, context.getTokenNames()), IssueCodes.SYNTAX,
                missing(problem, context.getTokenNames()));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        INode node = context.getValueConverterException().getNode();
        boolean isText = node != null && node.getText().startsWith("\"");
        return new SyntaxErrorMessage(isText
                ? node.getText() + " has a backslash before a sign that does not take one; write \\\\ for a backslash"
                : context.getValueConverterException().getMessage(), IssueCodes.SYNTAX);
    }

    /** Of text that is not even a word: what the lexer looked for when the text ended. */
    private static String unread(String message) {
        if (message.endsWith("expecting '\"'")) {
            return "the text has no closing double quote";
        }
        boolean isComment = message.endsWith("expecting '*'") || message.endsWith("expecting '/'");
        return isComment ? "the comment has no end; close it with */" : message;
    }

    /** The sign or the word that would have to stand before the unfit text, for a way out. */
    private static String[] missing(RecognitionException problem, String[] names) {
        String expected = expected(problem, names);
        boolean isWord = expected != null && expected.length() > 2 && expected.startsWith("'") && expected.endsWith("'");
        return isWord ? new String[] {expected.substring(1, expected.length() - 1)} : new String[0];
    }

    private static String wayOut(RecognitionException problem, String[] names) {
        String text = problem.token.getText();
        if ("'".equals(text)) {
            return "; texts take double quotes, and a derivative is a name with a prime: v'";
        }
        if ("\"".equals(text)) {
            return "; the text has no closing double quote";
        }
        String expected = expected(problem, names);
        if (text != null && RESERVED.contains(text) && (expected == null || "a name".equals(expected))) {
            return "; '" + text + "' begins a declaration and cannot be a name, so something before it is missing or unfinished";
        }
        if ("a name".equals(expected) && text != null && text.matches("[A-Za-z_]\\w*")) {
            return "; '" + text + "' is a word of the language and can name parameters, states, inputs, traces and layers only";
        }
        return expected == null ? "" : "; " + expected + " is expected";
    }

    private static String expected(RecognitionException problem, String[] names) {
        if (!(problem instanceof MismatchedTokenException mismatch) || names == null || mismatch.expecting < 0
                || mismatch.expecting >= names.length) {
            return null;
        }
        String name = names[mismatch.expecting];
        return KINDS.getOrDefault(name, name.startsWith("RULE_") ? null : name);
    }
}
