package org.tain.language.ide.server;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.util.CancelIndicator;
import org.tain.language.ide.highlight.Highlighting;
import org.tain.language.ide.testing.Editor;
import org.tain.language.ide.testing.Large;
import org.tain.language.ide.text.Lines;

/** How long the questions take that an editor puts after every change, each by itself. The argument is the lines of the model (3000). */
final class ServiceTimes {
    private static final int WARM = 40;
    private static final int RUNS = 41;
    private final Editor editor;

    private ServiceTimes(Editor editor) {
        this.editor = editor;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) {
        Editor editor = Editor.open(Large.model(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3000));
        EcoreUtil2.resolveAll(editor.resource());
        List<?> errors = editor.issues().stream().filter(issue -> issue.getSeverity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new IllegalStateException("the model has errors: " + errors);
        }
        new ServiceTimes(editor).all();
    }

    private void all() {
        Highlighting highlighting = editor.service(Highlighting.class);
        measure("semantic tokens", () -> highlighting.full(editor.resource()));
        String[] last = {highlighting.full(editor.resource()).getResultId()};
        measure("token changes", () -> last[0] = highlighting.delta(editor.resource(), last[0]).getRight().getResultId());
        HierarchicalDocumentSymbolService outline = editor.service(HierarchicalDocumentSymbolService.class);
        measure("symbols", () -> outline.getSymbols(editor.resource(), CancelIndicator.NullImpl));
        IDocumentHighlightService occurrences = editor.service(IDocumentHighlightService.class);
        Position somewhere = new Lines(editor.text()).position(editor.text().indexOf("eta50") + 1);
        DocumentHighlightParams params = new DocumentHighlightParams(editor.identifier(), somewhere);
        measure("highlights", () -> occurrences.getDocumentHighlights(editor.document(), editor.resource(), params,
                CancelIndicator.NullImpl));
        FoldingRangeService folding = editor.service(FoldingRangeService.class);
        measure("folding", () -> folding.createFoldingRanges(editor.document(), editor.resource(), CancelIndicator.NullImpl));
    }

    private static void measure(String what, Runnable work) {
        for (int i = 0; i < WARM; i++) {
            work.run();
        }
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] cpuMs = new double[RUNS];
        double[] wallMs = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long cpu = clock.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            work.run();
            wallMs[i] = (System.nanoTime() - wall) / 1e6;
            cpuMs[i] = (clock.getCurrentThreadCpuTime() - cpu) / 1e6;
        }
        Arrays.sort(cpuMs);
        Arrays.sort(wallMs);
        System.out.printf("%-34s p50 %6.1f ms   p95 %6.1f ms   (%.1f and %.1f ms of a processor)%n", what, wallMs[RUNS / 2],
                wallMs[RUNS * 95 / 100], cpuMs[RUNS / 2], cpuMs[RUNS * 95 / 100]);
    }
}
