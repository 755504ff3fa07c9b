package org.tain.language.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.junit.jupiter.api.Test;
import org.tain.language.ide.testing.Access;
import org.tain.language.ide.testing.Editor;

/** Other ways to write what is right already. */
class RewritesTest {

    private static List<CodeAction> offered(Editor editor, String... only) {
        ICodeActionService2.Options options = new ICodeActionService2.Options();
        options.setURI(editor.identifier().getUri());
        options.setLanguageServerAccess(new Access(editor));
        CodeActionContext context = new CodeActionContext(List.of());
        context.setOnly(only.length == 0 ? null : List.of(only));
        options.setCodeActionParams(new CodeActionParams(editor.identifier(), new Range(editor.position(), editor.position()),
                context));
        return editor.service(ICodeActionService2.class).getCodeActions(options).stream().map(action -> action.getRight())
                .toList();
    }

    private static String rewritten(String marked, String title) {
        Editor editor = Editor.open(marked);
        return offered(editor).stream().filter(action -> title.equals(action.getTitle())).findFirst()
                .map(action -> editor.after(action.getEdit().getChanges().get(editor.identifier().getUri()))).orElseThrow();
    }

    @Test
    void otherUnits() {
        Editor editor = Editor.open("parameter a = \u20380.5 mV");
        assertEquals(List.of("convert to 500 uV"),
                offered(editor).stream().map(CodeAction::getTitle).toList());
        assertEquals("parameter a = 500 uV, b = 2", rewritten("parameter a = 0.5\u2038 mV, b = 2", "convert to 500 uV"));
        assertEquals("parameter a = 0.02 kHz", rewritten("parameter a = 20 H\u2038z", "convert to 0.02 kHz"));
        assertEquals(List.of(), offered(Editor.open("parameter a = \u20383")));
        assertEquals(List.of(), offered(Editor.open("parameter\u2038 a = 3 mV")));
    }

    @Test
    void bothPartsOfADelay() {
        String model = "layer a : LIF[1] connect a -> a { all to all, weight 1 mV, delay 6 ms }";
        assertEquals(model.replace("delay 6 ms", "delay axonal 3 ms dendritic 3 ms"),
                rewritten(model.replace("delay", "del\u2038ay"), "say both parts of the delay"));
    }

    @Test
    void onlyWhatIsAskedFor() {
        Editor editor = Editor.open("parameter a = \u20380.5 mV");
        assertEquals(List.of(), offered(editor, "quickfix"));
        assertEquals(1, offered(editor, "refactor").size());
    }
}
