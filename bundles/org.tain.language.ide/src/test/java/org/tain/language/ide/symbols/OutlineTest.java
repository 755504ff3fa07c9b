package org.tain.language.ide.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.tain.language.ide.testing.Editor;

/** The outline of a model. */
class OutlineTest {

    private static List<DocumentSymbol> symbols(Editor editor) {
        return editor.service(HierarchicalDocumentSymbolService.class).getSymbols(editor.resource(), CancelIndicator.NullImpl);
    }

    private static String tree(String text) {
        StringBuilder tree = new StringBuilder();
        symbols(Editor.open(text)).forEach(symbol -> write(symbol, "", tree));
        return tree.toString();
    }

    private static void write(DocumentSymbol symbol, String indent, StringBuilder tree) {
        tree.append(indent).append(symbol.getKind()).append(' ').append(symbol.getName());
        tree.append(symbol.getDetail().isEmpty() ? "" : " | " + symbol.getDetail()).append('\n');
        symbol.getChildren().forEach(child -> write(child, indent + "  ", tree));
    }

    @Test
    void typesWithTheirMembers() {
        assertEquals("""
                Constant rho | 0.016
                Constant eta | 0.05 mV
                Class Cell
                  Constant tau | 10 ms
                  Constant gain | mV
                  Variable v | mV = 0 mV
                  Property drive | mV
                  Operator v' | (drive - v) / tau
                  Boolean limit v | at least -gain
                  Event spike | when v >= gain
                Method Exp
                  Variable g | weight
                  Event on arrival | g += weight
                  Constructor gives | g
                Function Hebb
                  Field pre | of pre, decays 1 ms
                  Field slow | of post, decays 2 ms, nearest
                  Event on post | weight += pre; weight -= slow
                  Number bounds | 0 ..
                """, tree("""
                parameter rho = 0.016, eta = 0.05 mV
                neuron Cell {
                    parameter tau = 10 ms, gain : mV
                    state v : mV = 0 mV
                    input drive : mV
                    v' = (drive - v) / tau
                    limit v at least -gain
                    spike when v >= gain { v = 0 }
                }
                synapse Exp { state g : weight on arrival { g += weight } gives g }
                rule Hebb {
                    trace pre decays 1 ms
                    trace slow of post decays 2 ms nearest
                    on post { weight += pre; weight -= slow }
                    bounds 0 ..
                }
                """));
    }

    @Test
    void networksWithSizesRulesAndDelays() {
        assertEquals("""
                Module Net
                File s | images, 4 x 4, ON and OFF, 32 values
                Array v | LIF[32], driven by s
                Array n | [50] poisson 20 Hz
                Array h | LIF[10]
                Object p | LIF[5]
                  TypeParameter excited by v | weight 1 mV, Alpha, delay 1 ms
                  TypeParameter inhibits h | weight 2 mV, Alpha, delay 1 ms
                Interface W | v -> h, Alpha, delay 6 ms, learns STDP
                Interface Q | h -> v, Alpha, delay axonal 5 ms dendritic 1 ms, learns mirror of STDP
                Interface n -> h | Alpha, delay 1 ms
                Struct m | W STDP, Q mirror of STDP
                Key homeostasis on h | scales W towards 0.1 spikes
                Namespace train on s | 100 presentations, step 0.25 ms
                Package simulate for 1 s | step 0.1 ms
                """, tree("""
                network Net
                stimulus s { images "x" patch 4 x 4 samples centre, split on off
                    present 9 ms, pulse 0 ms .. 4 ms, amplitude 1 mV }
                layer v : LIF[s] driven by s
                layer n[50] : poisson 20 Hz
                layer h : LIF[10]
                pool p : LIF[5] {
                    excited by v: weight 1 mV, Alpha(tau = 2 ms), delay 1 ms
                    inhibits h: weight 2 mV, Alpha(tau = 2 ms), delay 1 ms
                }
                connect v -> h as W { all to all, weight 1 mV, Alpha(tau = 2 ms), delay 6 ms }
                connect h -> v as Q { all to all, weight 1 mV, Alpha(tau = 2 ms), delay axonal 5 ms dendritic 1 ms }
                connect n -> h { all to all, weight 1 mV, Alpha(tau = 2 ms), delay 1 ms }
                pair m { forward W learns STDP(rate = 1 mV) backward Q learns mirror of STDP(rate = 1 mV) }
                homeostasis on h { scale W towards 0.1 spikes per presentation, rate 0.02 }
                train on s for 100 presentations { step 0.25 ms }
                simulate for 1 s { step 0.1 ms }
                """));
    }

    @Test
    void placesOfTheWholeAndOfTheName() {
        Editor editor = Editor.open("// first\nneuron Cell { state v : mV }\nconnect Cell -> Cell { all to all }\n");
        DocumentSymbol neuron = symbols(editor).get(0);
        assertEquals("neuron Cell { state v : mV }", editor.text(neuron.getRange()));
        assertEquals("Cell", editor.text(neuron.getSelectionRange()));
        assertEquals("v : mV", editor.text(neuron.getChildren().getFirst().getRange()));
        DocumentSymbol projection = symbols(editor).get(1);
        assertEquals("connect Cell -> Cell { all to all }", editor.text(projection.getRange()));
        assertEquals("connect", editor.text(projection.getSelectionRange()));
    }

    @Test
    void everyBeginningOfAnExampleHasAnOutline() throws java.io.IOException {
        String text = Files.readString(Path.of("../../dsl-examples/burbank2015/patches.tain"));
        for (int end = 0; end <= text.length(); end += 97) {
            symbols(Editor.open(text.substring(0, end))).forEach(symbol -> assertFalse(symbol.getName().isBlank()));
        }
    }
}
