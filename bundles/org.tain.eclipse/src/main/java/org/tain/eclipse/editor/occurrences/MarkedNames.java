package org.tain.eclipse.editor.occurrences;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Position;
import org.tain.eclipse.editor.Screen;
import org.tain.eclipse.editor.ViewedModel;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.Places;

/**
 * Marks every place of the text that names what the caret is on. Follows the caret and the text; what was asked for an
 * older caret is dropped. The button of the editor's toolbar that the Platform has for this turns it off and on.
 */
public final class MarkedNames implements IReconciler, IPreferenceChangeListener {
    private static final long QUIET_MS = 300;
    private static final String TOGGLE = "org.eclipse.ui.genericeditor.togglehighlight";
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.eclipse.ui.genericeditor");
    private final ISelectionChangedListener caretListener = event -> mark();
    private IPostSelectionProvider carets;
    private ISourceViewer viewer;
    private ViewedModel model;
    private Marks marks;
    private CompletableFuture<?> asked;

    @Override
    public void install(ITextViewer installed) {
        viewer = (ISourceViewer) installed;
        marks = new Marks(viewer);
        carets = (IPostSelectionProvider) viewer.getSelectionProvider();
        carets.addPostSelectionChangedListener(caretListener);
        preferences.addPreferenceChangeListener(this);
        model = new ViewedModel(viewer, QUIET_MS, (checked, version) -> Screen.later(viewer, this::mark));
    }

    @Override
    public void uninstall() {
        model.dispose();
        preferences.removePreferenceChangeListener(this);
        carets.removePostSelectionChangedListener(caretListener);
        drop();
        marks.become(List.of());
    }

    private void drop() {
        if (asked != null) {
            asked.cancel(true);
        }
    }

    private void mark() {
        drop();
        OpenModel shown = model.model().orElse(null);
        if (shown == null || !preferences.getBoolean(TOGGLE, true)) {
            marks.become(List.of());
            return;
        }
        int version = shown.version();
        Position caret = Places.position(shown.document(), viewer.getSelectedRange().x);
        CompletableFuture<List<? extends DocumentHighlight>> answer = shown
                .ask((service, me) -> service.documentHighlight(new DocumentHighlightParams(me, caret)));
        asked = answer;
        answer.thenAccept(found -> Screen.later(viewer, () -> {
            if (asked == answer && shown.isCurrent(version) && shown.document() == viewer.getDocument()) {
                marks.become(found == null ? List.of() : found);
            }
        }));
    }

    @Override
    public void preferenceChange(PreferenceChangeEvent event) {
        if (TOGGLE.equals(event.getKey())) {
            Screen.later(viewer, this::mark);
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
