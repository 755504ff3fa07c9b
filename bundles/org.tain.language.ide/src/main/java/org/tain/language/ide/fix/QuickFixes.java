package org.tain.language.ide.fix;

import com.google.inject.Inject;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.tain.language.ide.text.Lines;

/** Offers the ways out of what the checker says as code actions; the first one of each problem is the preferred one. */
public class QuickFixes implements ICodeActionService2 {
    private final Map<String, Way> ways = new HashMap<>();

    @Inject
    private UriExtensions uris;

    /** All of them. */
    public QuickFixes() {
        ways.putAll(SyntaxFixes.all());
        ways.putAll(NameFixes.all());
        ways.putAll(UnitFixes.all());
        ways.putAll(NumberFixes.all());
        ways.putAll(TimeFixes.all());
        ways.putAll(ItemFixes.all());
        ways.putAll(PairFixes.all());
        ways.putAll(ProgrammeFixes.all());
    }

    @Override
    public List<Either<Command, CodeAction>> getCodeActions(Options options) {
        CodeActionContext context = options.getCodeActionParams().getContext();
        boolean isAsked = context.getOnly() == null || context.getOnly().isEmpty()
                || context.getOnly().stream().anyMatch(kind -> CodeActionKind.QuickFix.equals(kind) || kind.isEmpty());
        if (!isAsked || context.getDiagnostics() == null) {
            return List.of();
        }
        return options.getLanguageServerAccess().doSyncRead(options.getURI(), read -> {
            List<Either<Command, CodeAction>> actions = new ArrayList<>();
            if (read.getResource() instanceof XtextResource resource && !resource.getContents().isEmpty()) {
                Lines lines = Lines.of(resource);
                for (Diagnostic diagnostic : context.getDiagnostics()) {
                    boolean isFirst = true;
                    for (Fix fix : fixes(diagnostic, resource, lines)) {
                        CodeAction action = action(fix, diagnostic);
                        action.setEdit(edit(fix, lines, read, options.getLanguageServerAccess()));
                        action.setIsPreferred(isFirst);
                        isFirst = false;
                        actions.add(Either.forRight(action));
                    }
                }
            }
            return actions;
        });
    }

    private List<Fix> fixes(Diagnostic diagnostic, XtextResource resource, Lines lines) {
        Object code = diagnostic.getCode() == null ? null : diagnostic.getCode().get();
        Way way = ways.get(String.valueOf(code));
        int start = lines.offset(diagnostic.getRange().getStart());
        int end = Math.max(start, lines.offset(diagnostic.getRange().getEnd()));
        return way == null ? List.of() : way.out(new Problem(resource, lines, start, end, data(diagnostic.getData())));
    }

    /** What came through the wire, or did not have to. */
    private static List<String> data(Object data) {
        return switch (data) {
            case String[] texts -> Arrays.asList(texts);
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case JsonArray array -> array.asList().stream().map(JsonElement::getAsString).toList();
            case null, default -> List.of();
        };
    }

    private static CodeAction action(Fix fix, Diagnostic diagnostic) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic));
        return action;
    }

    private WorkspaceEdit edit(Fix fix, Lines lines, ILanguageServerAccess.Context read, ILanguageServerAccess access) {
        WorkspaceEdit edit = new WorkspaceEdit();
        List<TextEdit> edits = fix.changes().stream()
                .map(change -> new TextEdit(lines.range(change.offset(), change.length()), change.text())).toList();
        new TextEditAcceptor(edit, access).accept(uris.toUriString(read.getResource().getURI()), read.getDocument(), edits);
        return edit;
    }
}
