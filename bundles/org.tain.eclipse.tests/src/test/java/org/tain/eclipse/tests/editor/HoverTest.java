package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.editor.hover.ModelHover;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class HoverTest {
    private static final String MODEL = """
            network Hovered
            /** How long a cell remembers. */
            parameter memory = 25 ms
            neuron Cell {
                parameter tau = memory
                state v : mV = 0 mV
                input drive : mV
                v' = (drive - v) / tau
                spike when v >= 15 mV { v = 0 mV }
            }
            rule Pairs {
                parameter rate : weight, aPlus = 1, tauPlus = 20 ms
                trace pre decays tauPlus
                trace post decays 20 ms
                on post { weight += rate * aPlus * pre }
                on pre { weight -= rate * post }
                bounds 0 ..
            }
            layer hidden : Cell[400]
            """;

    @Test
    void aNameTellsWhatItStandsFor(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("hovered.tain", MODEL));
        ISourceViewer viewer = workbench.viewer(editor);
        String text = hover(workbench, viewer, MODEL.indexOf("tau = memory") + "tau = ".length());
        assertTrue(text.contains("How long a cell remembers"), text);
        assertTrue(text.contains("25 ms"), text);
    }

    @Test
    void aCommentTellsNothing(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("silent.tain", MODEL));
        assertNull(new ModelHover().getHoverRegion(workbench.viewer(editor), MODEL.indexOf("How long")));
    }

    @Test
    void theWindowOpensAtOnceAndFillsWhenTheAnswerComes(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("asked.tain", MODEL));
        editor.selectAndReveal(MODEL.indexOf("Pairs"), 0);
        workbench.settle();
        workbench.viewer(editor).getTextWidget().setFocus();
        editor.getAction(ITextEditorActionConstants.SHOW_INFORMATION).run();
        workbench.waitUntil("a window tells of the rule", () -> shown(workbench).contains("Pairs"));
        Pictures.take(workbench, "hover");
        new Keys(workbench, editor).escape();
    }

    /** As the editor does it: the text is asked for in a thread of its own and shown in a window. */
    private static String hover(Workbench workbench, ISourceViewer viewer, int offset) {
        ModelHover hover = new ModelHover();
        IRegion region = hover.getHoverRegion(viewer, offset);
        assertNotNull(region);
        AtomicReference<Object> info = new AtomicReference<>();
        workbench.waitUntil("the server knows the name", () -> {
            CompletableFuture<Object> asked = CompletableFuture.supplyAsync(() -> hover.getHoverInfo2(viewer, region));
            workbench.waitUntil("the hover has answered", asked::isDone);
            info.set(asked.join());
            return info.get() != null;
        });
        IInformationControl window = hover.getHoverControlCreator()
                .createInformationControl(viewer.getTextWidget().getShell());
        ((IInformationControlExtension2) window).setInput(info.get());
        window.setSizeConstraints(600, 400);
        Point size = window.computeSizeHint();
        window.setSize(size.x, size.y);
        assertTrue(size.y > 20 && size.y <= 400);
        String text = info.get().toString();
        window.dispose();
        return text;
    }

    private static String shown(Workbench workbench) {
        StringBuilder all = new StringBuilder();
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell != workbench.page().getWorkbenchWindow().getShell() && shell.isVisible()) {
                collect(shell, all);
            }
        }
        return all.toString();
    }

    private static void collect(Composite parent, StringBuilder all) {
        for (Control child : parent.getChildren()) {
            if (child instanceof StyledText text) {
                all.append(text.getText());
            } else if (child instanceof Composite composite) {
                collect(composite, all);
            }
        }
    }
}
