package org.tain.language.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.validation.Issue;
import org.tain.language.ide.testing.Access;
import org.tain.language.ide.testing.Editor;
import org.tain.language.ide.text.Lines;

/** A model with a problem, and what becomes of it by a quick fix. */
record Fixed(String code, String text) {

    /** The titles of all that is offered for the first problem with the code, in their order. */
    List<String> titles() {
        return actions().stream().map(CodeAction::getTitle).toList();
    }

    /** One of the fixes makes this text, of which the same is no longer said. */
    void becomes(String title, String expected) {
        Editor editor = Editor.open(text);
        CodeAction action = actions().stream().filter(offered -> title.equals(offered.getTitle())).findFirst()
                .orElseThrow(() -> new AssertionError("'" + title + "' is not offered, but " + titles()));
        String after = editor.after(action.getEdit().getChanges().get(editor.identifier().getUri()));
        assertEquals(expected, after);
        List<Issue> left = Editor.open(after).issues();
        String said = issue(editor).getMessage();
        assertEquals(List.of(), left.stream().filter(issue -> code.equals(issue.getCode()) && said.equals(issue.getMessage()))
                .toList(), after);
        assertTrue(left.stream().noneMatch(issue -> "tain.syntax".equals(issue.getCode())), left::toString);
    }

    private List<CodeAction> actions() {
        Editor editor = Editor.open(text);
        Diagnostic diagnostic = diagnostic(editor, issue(editor));
        ICodeActionService2.Options options = new ICodeActionService2.Options();
        options.setURI(editor.identifier().getUri());
        options.setLanguageServerAccess(new Access(editor));
        options.setCodeActionParams(new CodeActionParams(editor.identifier(), diagnostic.getRange(),
                new CodeActionContext(List.of(diagnostic), List.of(CodeActionKind.QuickFix))));
        return editor.service(ICodeActionService2.class).getCodeActions(options).stream().map(action -> action.getRight())
                .toList();
    }

    private Issue issue(Editor editor) {
        List<Issue> issues = editor.issues();
        return issues.stream().filter(told -> code.equals(told.getCode())).findFirst()
                .orElseThrow(() -> new AssertionError("nothing is said with " + code + ", but " + issues));
    }

    /** As the server makes it of an issue. */
    private static Diagnostic diagnostic(Editor editor, Issue issue) {
        Diagnostic diagnostic = new Diagnostic(new Lines(editor.text()).range(issue.getOffset(), issue.getLength()),
                issue.getMessage(), DiagnosticSeverity.Error, "tain", issue.getCode());
        diagnostic.setData(issue.getData());
        return diagnostic;
    }
}
