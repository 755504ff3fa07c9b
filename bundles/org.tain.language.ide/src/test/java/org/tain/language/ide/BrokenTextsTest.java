package org.tain.language.ide;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.tain.language.ide.folding.Selections;
import org.tain.language.ide.highlight.Highlighting;
import org.tain.language.ide.testing.Access;
import org.tain.language.ide.testing.Editor;
import org.tain.language.ide.text.Lines;

/** Texts as they are while somebody writes: words missing, doubled or exchanged. Every service bears them. */
class BrokenTextsTest {
    private static final int TEXTS = 60;
    private static final int PLACES = 25;
    private final Random random = new Random(7);

    @Test
    void everyServiceBearsThem() throws IOException {
        List<String> examples = List.of(Files.readString(Path.of("../../dsl-examples/burbank2015/patches.tain")),
                Files.readString(Path.of("../../dsl-examples/basics/spike-pair.tain")));
        for (int i = 0; i < TEXTS; i++) {
            ask(broken(examples.get(i % examples.size())));
        }
    }

    private String broken(String text) {
        List<String> words = new ArrayList<>(List.of(text.split("(?<=\\W)|(?=\\W)")));
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, words.get(random.nextInt(words.size())));
                default -> words.set(at, words.get(random.nextInt(words.size())));
            }
        }
        return String.join("", words);
    }

    private void ask(String text) {
        Editor editor = Editor.open(text);
        Lines lines = new Lines(text);
        editor.service(Highlighting.class).full(editor.resource());
        editor.service(HierarchicalDocumentSymbolService.class).getSymbols(editor.resource(), CancelIndicator.NullImpl);
        editor.service(FoldingRangeService.class).createFoldingRanges(editor.document(), editor.resource(),
                CancelIndicator.NullImpl);
        editor.service(FormattingService.class).format(editor.document(), editor.resource(),
                new DocumentFormattingParams(editor.identifier(), new FormattingOptions(4, true)), CancelIndicator.NullImpl);
        for (int i = 0; i < PLACES; i++) {
            Position place = lines.position(random.nextInt(text.length()));
            editor.service(IHoverService.class).hover(editor.document(), editor.resource(),
                    new HoverParams(editor.identifier(), place), CancelIndicator.NullImpl);
            editor.service(IDocumentHighlightService.class).getDocumentHighlights(editor.document(), editor.resource(),
                    new DocumentHighlightParams(editor.identifier(), place), CancelIndicator.NullImpl);
            editor.service(DocumentSymbolService.class).getDefinitions(editor.resource(), lines.offset(place), null,
                    CancelIndicator.NullImpl);
            editor.service(Selections.class).around(editor.resource(), List.of(place));
        }
        editor.issues().forEach(issue -> fix(editor, lines, issue));
    }

    /** Every fix that is offered can be made and read again. */
    private static void fix(Editor editor, Lines lines, Issue issue) {
        Diagnostic diagnostic = new Diagnostic(lines.range(issue.getOffset(), issue.getLength()), issue.getMessage(),
                DiagnosticSeverity.Error, "tain", issue.getCode());
        diagnostic.setData(issue.getData());
        ICodeActionService2.Options options = new ICodeActionService2.Options();
        options.setURI(editor.identifier().getUri());
        options.setLanguageServerAccess(new Access(editor));
        options.setCodeActionParams(new CodeActionParams(editor.identifier(), diagnostic.getRange(),
                new CodeActionContext(List.of(diagnostic))));
        for (Either<Command, CodeAction> action : editor.service(ICodeActionService2.class).getCodeActions(options)) {
            assertNotNull(Editor.open(editor.after(action.getRight().getEdit().getChanges().get(editor.identifier().getUri())))
                    .resource().getParseResult(), () -> action.getRight().getTitle());
        }
    }
}
