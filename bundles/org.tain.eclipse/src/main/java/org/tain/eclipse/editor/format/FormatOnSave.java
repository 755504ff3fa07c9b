package org.tain.eclipse.editor.format;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.tain.eclipse.editor.Screen;
import org.tain.eclipse.editor.ViewedModel;
import org.tain.eclipse.editor.edits.TextChanges;
import org.tain.eclipse.editor.preferences.EditorPreferences;
import org.tain.eclipse.server.ModelListener;
import org.tain.eclipse.server.OpenModel;

/**
 * Lays out a model that was saved, if the user wants that, and saves it once more. The text is on disk before anyone is
 * asked, so a server that fails or takes its time cannot keep it from being saved; a text that has changed again stays as
 * it is.
 */
public final class FormatOnSave implements IReconciler, ModelListener {
    private ITextViewer viewer;
    private ViewedModel model;
    private int laidOut = -1;

    @Override
    public void install(ITextViewer installed) {
        viewer = installed;
        model = new ViewedModel(viewer, 0, this);
    }

    @Override
    public void uninstall() {
        model.dispose();
    }

    @Override
    public void checked(OpenModel checked, int version) {
        // only saving matters
    }

    @Override
    public void saved(OpenModel saved) {
        int version = saved.version();
        if (version != laidOut && EditorPreferences.formatsOnSave()) {
            Layout.of(saved).thenAccept(changes -> Screen.later(viewer, () -> {
                if (saved.isCurrent(version) && TextChanges.apply(changes, saved.document())) {
                    laidOut = saved.version();
                    new SaveJob(saved).schedule();
                }
            }));
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
