package org.tain.language.ide.fix;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;

/** Puts members into bodies in braces: on lines of their own where the body has lines, else on the line of the brace. */
final class Bodies {
    private static final String INDENT = "    ";

    private Bodies() {
    }

    /** Before all others. */
    static Change insertFirst(Problem problem, EObject owner, String member) {
        INode brace = Problem.sign(owner, "{");
        boolean hasLines = Removal.endsLine(brace, problem.lines());
        return Change.insert(brace.getEndOffset(), hasLines ? "\n" + INDENT + member : " " + member);
    }

    /** After all others. */
    static Change insertLast(Problem problem, EObject owner, String member) {
        INode brace = Problem.sign(owner, "}");
        int before = Visible.endBefore(problem.resource(), brace.getOffset());
        int line = problem.lines().line(brace.getOffset());
        boolean hasLines = problem.text().substring(problem.lines().start(line), brace.getOffset()).isBlank();
        return Change.insert(hasLines ? endOfLine(problem, before) : before, hasLines ? "\n" + INDENT + member : " " + member);
    }

    /** Behind a comment at the end of the line. */
    private static int endOfLine(Problem problem, int offset) {
        return problem.lines().end(problem.lines().line(offset));
    }

    /** One item more of several that are separated by commas, before the closing brace. */
    static Change insertItem(Problem problem, EObject owner, String item, boolean isFirst) {
        INode brace = Problem.sign(owner, "}");
        int before = Visible.endBefore(problem.resource(), brace.getOffset());
        return Change.insert(before, (isFirst ? " " : ", ") + item);
    }
}
