package org.tain.eclipse.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class OccurrencesTest {
    private static final String READ = "org.eclipse.ui.genericeditor.text";
    private static final String WRITTEN = "org.tain.eclipse.written";
    private static final String COLOUR = "org.tain.eclipse.written.colour";
    private static final String MODEL = """
            network Marked
            // hidden in a comment is no name
            layer visible : LIF[4]
            layer hidden : LIF[9]
            connect visible -> hidden as W { all to all, weight 1 mV, Exponential(tau = 3 ms), delay 6 ms }
            connect hidden -> visible as Q { all to all, weight 1 mV, Exponential(tau = 3 ms), delay 6 ms }
            """;

    @Test
    void theNameAtTheCaretIsMarkedWhereverItStands(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("marked.tain", MODEL));
        Keys keys = new Keys(workbench, editor);
        keys.caret(MODEL.indexOf("hidden as") + 2);
        workbench.waitUntil("the layer is marked where it is used",
                () -> marks(workbench, editor, READ).equals(List.of(MODEL.indexOf("hidden as"), MODEL.indexOf("hidden ->"))));
        assertEquals(List.of(MODEL.indexOf("hidden :")), marks(workbench, editor, WRITTEN));
        Pictures.take(workbench, "occurrences");
        keys.caret(MODEL.indexOf("visible :"));
        workbench.waitUntil("the marks follow the caret",
                () -> marks(workbench, editor, WRITTEN).equals(List.of(MODEL.indexOf("visible :"))));
        keys.caret(MODEL.indexOf("in a comment"));
        workbench.waitUntil("a comment has none", () -> marks(workbench, editor, WRITTEN).isEmpty());
    }

    @Test
    void theMarksFollowTheText(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("followed.tain", MODEL));
        Keys keys = new Keys(workbench, editor);
        keys.caret(MODEL.indexOf("hidden :"));
        workbench.waitUntil("two places use the layer", () -> marks(workbench, editor, READ).size() == 2);
        workbench.document(editor).replace(MODEL.length(), 0, "connect hidden -> hidden as R { all to all, weight 1 mV, "
                + "Exponential(tau = 3 ms), delay 6 ms }\n");
        workbench.waitUntil("two more do", () -> marks(workbench, editor, READ).size() == 4);
    }

    @Test
    void theButtonOfThePlatformTurnsThemOff(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("toggled.tain", MODEL));
        new Keys(workbench, editor).caret(MODEL.indexOf("hidden :"));
        workbench.waitUntil("the layer is marked", () -> marks(workbench, editor, READ).size() == 2);
        Commands.run(workbench, editor, "org.eclipse.ui.genericeditor.togglehighlight");
        workbench.waitUntil("nothing is marked",
                () -> marks(workbench, editor, READ).isEmpty() && marks(workbench, editor, WRITTEN).isEmpty());
        Commands.run(workbench, editor, "org.eclipse.ui.genericeditor.togglehighlight");
        workbench.waitUntil("it is marked again", () -> marks(workbench, editor, READ).size() == 2);
    }

    @Test
    void theDarkThemeHasMarksOfItsOwn(Workbench workbench) throws Exception {
        ITextEditor editor = workbench.open(workbench.write("dark.tain", MODEL));
        String light = EditorsUI.getPreferenceStore().getString(COLOUR);
        Themes.set("org.eclipse.e4.ui.css.theme.e4_dark");
        try {
            workbench.waitUntil("the colour is another", () -> !light.equals(EditorsUI.getPreferenceStore().getString(COLOUR)));
            new Keys(workbench, editor).caret(MODEL.indexOf("hidden :"));
            workbench.waitUntil("the layer is marked", () -> marks(workbench, editor, READ).size() == 2);
            Pictures.take(workbench, "occurrences-dark");
            assertNotEquals(light, EditorsUI.getPreferenceStore().getString(COLOUR));
        } finally {
            Themes.set("org.eclipse.e4.ui.css.theme.e4_default");
        }
        workbench.waitUntil("the light colour is back", () -> light.equals(EditorsUI.getPreferenceStore().getString(COLOUR)));
    }

    private static List<Integer> marks(Workbench workbench, ITextEditor editor, String type) {
        IAnnotationModel model = workbench.viewer(editor).getAnnotationModel();
        List<Integer> offsets = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation mark = all.next();
            if (type.equals(mark.getType())) {
                offsets.add(model.getPosition(mark).getOffset());
            }
        }
        Collections.sort(offsets);
        return offsets;
    }
}
