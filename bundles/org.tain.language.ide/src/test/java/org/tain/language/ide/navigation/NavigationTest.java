package org.tain.language.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.tain.language.ide.testing.Editor;

/** Declarations, references and names of all files. */
class NavigationTest {
    private static final String NETWORK = """
            neuron Cell { state v : mV input drive : mV v' = (drive - v) / (1 ms) }
            layer a : Cell[2] driven by constant 1 mV onto drive
            connect a -> a as W { all to all, weight 1 mV, Alpha(tau = 2 ms), delay 1 ms }
            homeostasis on a { scale W towards 1 spikes per presentation, rate 1 }
            """;

    private static List<String> definitions(String marked) {
        Editor editor = Editor.open(marked);
        return editor.service(DocumentSymbolService.class)
                .getDefinitions(editor.resource(), editor.cursor(), null, CancelIndicator.NullImpl).stream()
                .map(NavigationTest::told).toList();
    }

    private static String told(Location location) {
        Position start = location.getRange().getStart();
        return URI.createURI(location.getUri()).lastSegment() + " " + start.getLine() + ":" + start.getCharacter() + "-"
                + location.getRange().getEnd().getCharacter();
    }

    private static List<String> references(String marked, boolean declaration) {
        Editor editor = Editor.open(marked);
        ReferenceParams params = new ReferenceParams(editor.identifier(), editor.position(), new ReferenceContext(declaration));
        return editor.service(DocumentSymbolService.class)
                .getReferences(editor.document(), editor.resource(), params, null,
                        editor.service(ResourceDescriptionsProvider.class).getResourceDescriptions(editor.resource()),
                        CancelIndicator.NullImpl)
                .stream().map(NavigationTest::told).toList();
    }

    @Test
    void declarations() {
        assertEquals(List.of("model.tain 0:7-11"), definitions(NETWORK.replace(": Cell", ": Ce\u2038ll")));
        assertEquals(List.of("model.tain 0:33-38"), definitions(NETWORK.replace("onto drive", "onto drive\u2038")));
        assertEquals(List.of("model.tain 0:20-21"), definitions(NETWORK.replace("v' =", "v\u2038' =")));
        assertEquals(List.of("model.tain 2:18-19"), definitions(NETWORK.replace("scale W", "scale \u2038W")));
        assertEquals(List.of("model.tain 1:6-7"), definitions(NETWORK.replace("layer a", "layer \u2038a")));
        assertEquals(List.of(), definitions(NETWORK.replace("layer a", "lay\u2038er a")));
    }

    @Test
    void declarationsOfTheLibrary() {
        assertEquals(List.of("synapses.tain 10:8-13"), definitions(NETWORK.replace("Alpha", "\u2038Alpha")));
        assertEquals(List.of("synapses.tain 11:14-17"), definitions(NETWORK.replace("(tau", "(\u2038tau")));
    }

    @Test
    void references() {
        assertEquals(List.of("model.tain 1:6-7", "model.tain 2:8-9", "model.tain 2:13-14", "model.tain 3:15-16"),
                references(NETWORK.replace("on a", "on \u2038a"), true));
        assertEquals(List.of("model.tain 2:8-9", "model.tain 2:13-14", "model.tain 3:15-16"),
                references(NETWORK.replace("on a", "on \u2038a"), false));
        assertEquals(List.of("model.tain 0:44-45", "model.tain 0:58-59"),
                references(NETWORK.replace("state v", "state \u2038v"), false));
        assertEquals(List.of("synapses.tain 10:8-13", "model.tain 2:47-52"),
                references(NETWORK.replace("Alpha", "\u2038Alpha"), true));
    }
}
