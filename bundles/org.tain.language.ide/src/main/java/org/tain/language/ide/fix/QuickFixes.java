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
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.tain.language.ide.text.Lines;

/**
 * Offers the ways out of what the checker says as code actions, the first one of each problem being the preferred one, and
 * other ways to write what stands at a place.
 */
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
        return options.getLanguageServerAccess().doSyncRead(options.getURI(), read -> {
            List<Either<Command, CodeAction>> actions = new ArrayList<>();
            if (read.getResource() instanceof XtextResource resource && !resource.getContents().isEmpty()) {
                Lines lines = Lines.of(resource);
                Edits edits = fix -> edit(fix, lines, read, options.getLanguageServerAccess());
                if (isAsked(context, CodeActionKind.QuickFix) && context.getDiagnostics() != null) {
                    context.getDiagnostics().forEach(diagnostic -> actions.addAll(actions(diagnostic, resource, lines, edits)));
                }
                if (isAsked(context, CodeActionKind.RefactorRewrite)) {
                    actions.addAll(rewrites(options.getCodeActionParams().getRange(), resource, lines, edits));
                }
            }
            return actions;
        });
    }

    /** Makes the changes of a fix those of the protocol. */
    @FunctionalInterface
    private interface Edits {
        WorkspaceEdit of(Fix fix);
    }

    /** Nothing in particular, or a kind or one that it belongs to. */
    private static boolean isAsked(CodeActionContext context, String kind) {
        return context.getOnly() == null || context.getOnly().isEmpty()
                || context.getOnly().stream()
                        .anyMatch(only -> only.isEmpty() || kind.equals(only) || kind.startsWith(only + "."));
    }

    private List<Either<Command, CodeAction>> actions(Diagnostic diagnostic, XtextResource resource, Lines lines, Edits edits) {
        List<Either<Command, CodeAction>> actions = new ArrayList<>();
        for (Fix fix : fixes(diagnostic, resource, lines)) {
            CodeAction action = action(fix, CodeActionKind.QuickFix, edits);
            action.setDiagnostics(List.of(diagnostic));
            action.setIsPreferred(actions.isEmpty());
            actions.add(Either.forRight(action));
        }
        return actions;
    }

    private static List<Either<Command, CodeAction>> rewrites(Range range, XtextResource resource, Lines lines, Edits edits) {
        int start = lines.offset(range.getStart());
        Problem place = new Problem(resource, lines, start, Math.max(start, lines.offset(range.getEnd())), List.of());
        return attempt(Rewrites::at, place).stream()
                .map(fix -> Either.<Command, CodeAction>forRight(action(fix, CodeActionKind.RefactorRewrite, edits))).toList();
    }

    private List<Fix> fixes(Diagnostic diagnostic, XtextResource resource, Lines lines) {
        Object code = diagnostic.getCode() == null ? null : diagnostic.getCode().get();
        Way way = ways.get(String.valueOf(code));
        int start = lines.offset(diagnostic.getRange().getStart());
        int end = Math.max(start, lines.offset(diagnostic.getRange().getEnd()));
        Problem problem = new Problem(resource, lines, start, end, data(diagnostic.getData()));
        return way == null ? List.of() : attempt(way, problem);
    }

    private static List<Fix> attempt(Way way, Problem problem) {
        try {
            return way.out(problem);
        } catch (UnfinishedText e) {
            return List.of(); // offered again when the text is whole
        }
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

    private static CodeAction action(Fix fix, String kind, Edits edits) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(kind);
        action.setEdit(edits.of(fix));
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
