package org.tain.language.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.tain.language.Models;

/** A model in which the place of the one issue stands between « and ». */
record Marked(String text, int offset, int length) {

    static Marked of(String marked) {
        int start = marked.indexOf('\u00ab');
        int end = marked.indexOf('\u00bb') - 1;
        return new Marked(marked.replace("\u00ab", "").replace("\u00bb", ""), start, end - start);
    }

    /** Nothing else is wrong: one error, at the place, with this code and message. */
    static void error(String marked, String code, String message) {
        assertOne(marked, Severity.ERROR, code, message);
    }

    /** There is no error, and one warning with this code, at the place. */
    static void warning(String marked, String code, String message) {
        assertOne(marked, Severity.WARNING, code, message);
    }

    private static void assertOne(String text, Severity severity, String code, String message) {
        Marked marked = of(text);
        List<Issue> issues = Models.issues(Models.read(marked.text)).stream()
                .filter(issue -> issue.getSeverity() == Severity.ERROR || code.equals(issue.getCode())).toList();
        assertEquals(1, issues.size(), issues::toString);
        Issue issue = issues.getFirst();
        assertEquals(message, issue.getMessage());
        assertEquals(code, issue.getCode());
        assertEquals(severity, issue.getSeverity());
        assertEquals(marked.text.substring(marked.offset, marked.offset + marked.length),
                marked.text.substring(issue.getOffset(), issue.getOffset() + issue.getLength()));
        assertEquals(marked.offset, issue.getOffset());
    }

    /** Nothing is said with this code, and nothing is wrong. */
    static void clean(String text, String code) {
        List<Issue> issues = Models.issues(Models.read(text)).stream()
                .filter(issue -> issue.getSeverity() == Severity.ERROR || code.equals(issue.getCode())).toList();
        assertEquals(List.of(), issues);
    }
}
