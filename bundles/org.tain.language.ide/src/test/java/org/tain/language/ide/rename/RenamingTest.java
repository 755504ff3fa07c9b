package org.tain.language.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.junit.jupiter.api.Test;
import org.tain.language.ide.testing.Access;
import org.tain.language.ide.testing.Editor;

/** Another name for what a model declares. */
class RenamingTest {
    private static final String NEURON = """
            parameter speed = 2 ms
            neuron Cell {
                parameter weight = 1 mV
                state v : mV
                input drive : mV
                v' = (drive - v) / speed
                spike when v >= weight { v = weight } hold v for speed
            }
            """;

    private static String renamed(String marked, String name) {
        Editor editor = Editor.open(marked);
        IRenameService2.Options options = new IRenameService2.Options();
        options.setLanguageServerAccess(new Access(editor));
        options.setRenameParams(new RenameParams(editor.identifier(), editor.position(), name));
        List<TextEdit> edits = editor.service(IRenameService2.class).rename(options).getChanges()
                .get(editor.identifier().getUri());
        return editor.after(edits);
    }

    private static String refused(String marked, String name) {
        return assertThrows(ResponseErrorException.class, () -> renamed(marked, name)).getResponseError().getMessage();
    }

    private static PrepareRenameResult prepared(String marked) {
        Editor editor = Editor.open(marked);
        IRenameService2.PrepareRenameOptions options = new IRenameService2.PrepareRenameOptions();
        options.setLanguageServerAccess(new Access(editor));
        options.setParams(new PrepareRenameParams(editor.identifier(), editor.position()));
        return editor.service(IRenameService2.class).prepareRename(options).getSecond();
    }

    @Test
    void aStateWithItsDerivative() {
        assertEquals(NEURON.replace("v'", "u'").replace("- v)", "- u)").replace("state v", "state u")
                .replace("v >= weight { v = weight } hold v", "u >= weight { u = weight } hold u"),
                renamed(NEURON.replace("drive - v", "drive - \u2038v"), "u"));
    }

    @Test
    void aNameThatIsAWordOfTheLanguage() {
        assertEquals(NEURON.replace("weight", "theta"), renamed(NEURON.replace("v = weight", "v = \u2038weight"), "theta"));
        assertEquals(NEURON.replace("drive", "input").replace("input input", "input input"),
                renamed(NEURON.replace("drive - v", "\u2038drive - v"), "input"));
    }

    @Test
    void whatTheCursorStandsOn() {
        PrepareRenameResult result = prepared("layer cells : LIF[1] connect ce\u2038lls -> cells { }");
        assertEquals("cells", result.getPlaceholder());
        assertEquals(29, result.getRange().getStart().getCharacter());
        assertEquals(34, result.getRange().getEnd().getCharacter());
    }

    @Test
    void statesReadThroughASynapse() {
        String network = """
                synapse Gap { state g : weight on arrival { g += weight } gives g * (1 mV - post.v) / 1 mV }
                layer a : Cell[2]
                connect a -> a { all to all, weight 1 mV, Gap, delay 1 ms }
                """;
        assertEquals((NEURON + network).replace("post.v", "post.u").replace("state v", "state u").replace("v'", "u'")
                .replace("- v)", "- u)").replace("v >= weight { v = weight } hold v", "u >= weight { u = weight } hold u"),
                renamed(NEURON.replace("state v", "state \u2038v") + network, "u"));
        assertEquals("'post.v' also reads a state of that name of another neuron; rename them in the text, one after the other",
                refused(NEURON.replace("state v", "state \u2038v") + network + "layer b : LIF[2]\n"
                        + "connect a -> b { all to all, weight 1 mV, Gap, delay 1 ms }", "u"));
    }

    @Test
    void whatCannotBeRenamed() {
        assertEquals("'layer' is a word of the language; put the cursor on the name of something that the model declares",
                assertThrows(ResponseErrorException.class, () -> prepared("lay\u2038er a : LIF[1]")).getMessage());
        assertEquals("'LIF' belongs to the standard library, which cannot be changed; copy the neuron into the model to rename"
                + " it there", refused("layer a : LI\u2038F[1]", "Cell"));
        assertEquals("what is named here is not declared anywhere, so it cannot be renamed",
                refused("layer a : Ce\u2038ll[1]", "Neuron"));
        assertEquals("there is no name here; put the cursor on the name of something that the model declares",
                refused("layer a : LIF[ \u2038 1]", "x"));
    }

    @Test
    void namesThatAreNone() {
        assertEquals("'2b' is no name; a name is letters, digits and _, not beginning with a digit",
                refused("layer \u2038a : LIF[1]", "2b"));
        assertEquals("'layer' is a word of the language and cannot name a layer; choose another name",
                refused("layer \u2038a : LIF[1]", "layer"));
        assertEquals("'step' is a word of the language and cannot name a neuron; choose another name",
                refused("neuron \u2038N { }", "step"));
        assertEquals("layer step : LIF[1]", renamed("layer \u2038a : LIF[1]", "step"));
    }

    @Test
    void namesThatAreTaken() {
        assertEquals("the name 'b' is already that of a layer in line 2; choose another one",
                refused("parameter \u2038a = 1\nlayer b : LIF[1]", "b"));
        assertEquals("the name 'v' is already that of a state in line 4; choose another one",
                refused(NEURON.replace("input drive", "input \u2038drive"), "v"));
        assertEquals("in line 6 'v' would mean a state of that name; choose another one",
                refused(NEURON.replace("parameter speed", "parameter sp\u2038eed"), "v"));
        assertEquals("in line 6 'speed' means a parameter that this would hide; choose another one",
                refused(NEURON.replace("input drive", "input \u2038drive"), "speed"));
        assertEquals("in line 2 'LIF' means a neuron that this would hide; choose another one",
                refused("neuron \u2038N { }\nlayer a : LIF[1]", "LIF"));
    }
}
