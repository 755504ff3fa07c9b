package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class HighlightingTest {
    private static final String MODEL = """
            /** Documents the network. */
            network Coloured // and this does not
            parameter rate = 0.016
            neuron Cell {
                parameter tau = 10 ms
                state v : mV = 0 mV
                input drive : mV
                v' = (drive - v) / tau
                spike when v >= 15 mV { v = 0 mV }
            }
            rule Slow {
                parameter eta : weight
                trace pre decays 20 ms
                on post { weight += eta * pre }
            }
            layer hidden : Cell[400]
            """;

    @Test
    void wordsAreColouredAtOnce(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("coloured.tain", MODEL));
        ISourceViewer viewer = workbench.viewer(editor);
        assertEquals(colour("keyword"), at(viewer, "network "));
        assertEquals(colour("documentation"), at(viewer, "Documents"));
        assertEquals(colour("comment"), at(viewer, "and this"));
        assertEquals(colour("number"), at(viewer, "0.016"));
        assertEquals(colour("unit"), at(viewer, "ms\n"));
        assertEquals(SWT.BOLD, style(viewer, MODEL.indexOf("network ")).fontStyle);
    }

    @Test
    void meaningsColourTheNames(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("meanings.tain", MODEL));
        ISourceViewer viewer = workbench.viewer(editor);
        workbench.waitUntil("the layer has its colour", () -> colour("layer").equals(at(viewer, "hidden")));
        assertEquals(colour("rule"), at(viewer, "Slow"));
        assertEquals(colour("type"), at(viewer, "Cell[400]"));
        assertEquals(colour("parameter"), at(viewer, "eta * pre"));
        assertEquals(colour("parameter"), at(viewer, "rate ="), "a name, not the word of the language");
        assertEquals(colour("unit"), at(viewer, "weight\n"));
        assertNotEquals(colour("layer"), colour("rule"));
        workbench.document(editor).replace(MODEL.indexOf("hidden"), 6, "later");
        assertEquals(colour("layer"), at(viewer, "later"), "a word that is being typed keeps its colour");
        Pictures.take(workbench, "highlighting");
    }

    @Test
    void theDarkThemeHasColoursOfItsOwn(Workbench workbench) throws Exception {
        RGB light = colour("keyword");
        ITextEditor editor = workbench.open(workbench.write("dark.tain", MODEL));
        ISourceViewer viewer = workbench.viewer(editor);
        Themes.set("org.eclipse.e4.ui.css.theme.e4_dark");
        try {
            workbench.waitUntil("the keywords follow the theme", () -> !light.equals(at(viewer, "network ")));
            assertEquals(colour("keyword"), at(viewer, "network "));
            workbench.waitUntil("the layer has its colour", () -> colour("layer").equals(at(viewer, "hidden")));
            Pictures.take(workbench, "highlighting-dark");
        } finally {
            Themes.set("org.eclipse.e4.ui.css.theme.e4_default");
        }
        workbench.waitUntil("the light colours are back", () -> light.equals(at(viewer, "network ")));
    }

    private static RGB at(ISourceViewer viewer, String text) {
        StyleRange style = style(viewer, viewer.getDocument().get().indexOf(text));
        return style == null || style.foreground == null ? null : style.foreground.getRGB();
    }

    private static StyleRange style(ISourceViewer viewer, int offset) {
        return viewer.getTextWidget().getStyleRangeAtOffset(((ITextViewerExtension5) viewer).modelOffset2WidgetOffset(offset));
    }

    private static RGB colour(String of) {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
                .getRGB("org.tain.eclipse.colour." + of);
    }
}
