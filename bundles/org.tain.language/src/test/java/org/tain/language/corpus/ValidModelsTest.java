package org.tain.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tain.language.Models;
import org.tain.language.formatting.Formatted;
import org.tain.language.tain.Model;

/** Models of everything that can be written: nothing is said of them, and formatting keeps what they are. */
class ValidModelsTest {

    @TestFactory
    Stream<DynamicTest> nothingIsSaidOfThem() {
        return Corpus.valid().stream().map(file -> dynamicTest(file.getFileName().toString(),
                () -> assertEquals(List.of(), Models.issues(Models.readAmongOthers(file)))));
    }

    @TestFactory
    Stream<DynamicTest> formattedTwiceIsFormattedOnce() {
        return Corpus.valid().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> {
            String once = Formatted.text(Models.text(file));
            assertEquals(once, Formatted.text(once));
            assertEquals(words(Models.read(file)), words(Models.read(once)), "words, signs and comments");
        }));
    }

    /** All but white space, in order. */
    private static String words(Model model) {
        return ((XtextResource) model.eResource()).getParseResult().getRootNode().getText().replaceAll("\\s+", "");
    }

    /** Each keyword, each call of a rule and each reference of the grammar is used somewhere. */
    @Test
    void nothingInTheGrammarIsLeftOut() {
        Set<AbstractElement> used = new LinkedHashSet<>();
        for (Path file : Corpus.valid()) {
            for (INode node : ((XtextResource) Models.read(file).eResource()).getParseResult().getRootNode()
                    .getAsTreeIterable()) {
                if (node.getGrammarElement() instanceof AbstractElement element) {
                    used.add(element);
                    if (element.eContainer() instanceof EnumLiteralDeclaration literal) {
                        used.add(literal);
                    }
                }
            }
        }
        Set<String> unused = new TreeSet<>();
        Grammar grammar = Models.LANGUAGE.getInstance(IGrammarAccess.class).getGrammar();
        for (AbstractElement element : reachable(grammar)) {
            if (!used.contains(element)) {
                unused.add(GrammarUtil.containingRule(element).getName() + ": " + element);
            }
        }
        assertEquals(Set.of(), unused);
    }

    /** What a text can use, from the first rule on. */
    private static List<AbstractElement> reachable(Grammar grammar) {
        List<AbstractElement> elements = new ArrayList<>();
        Set<AbstractRule> rules = new LinkedHashSet<>(List.of(grammar.getRules().getFirst()));
        for (List<AbstractRule> open = new ArrayList<>(rules); !open.isEmpty();) {
            for (EObject part : EcoreUtil2.eAllContents(open.removeLast())) {
                if (part instanceof RuleCall call && !(call.getRule() instanceof TerminalRule) && rules.add(call.getRule())) {
                    open.add(call.getRule());
                }
                if (isLeaf(part)) {
                    elements.add((AbstractElement) part);
                }
            }
        }
        return elements;
    }

    private static boolean isLeaf(EObject part) {
        boolean isInside = part.eContainer() instanceof CrossReference || part.eContainer() instanceof EnumLiteralDeclaration;
        return !isInside && (part instanceof Keyword || part instanceof RuleCall || part instanceof CrossReference
                || part instanceof EnumLiteralDeclaration && GrammarUtil.containingRule(part) instanceof EnumRule);
    }
}
