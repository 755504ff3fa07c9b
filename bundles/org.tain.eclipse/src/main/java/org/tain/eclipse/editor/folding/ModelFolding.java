package org.tain.eclipse.editor.folding;

import java.util.List;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.tain.eclipse.editor.Screen;
import org.tain.eclipse.editor.ViewedModel;
import org.tain.eclipse.server.OpenModel;
import org.tain.language.validation.IssueCodes;

/** Lets bodies and comments be folded away, by what the server says of their lines; what is folded stays so while one types. */
public final class ModelFolding implements IReconciler, IProjectionListener {
    private static final long QUIET_MS = 200;
    private ProjectionViewer viewer;
    private ViewedModel model;

    @Override
    public void install(ITextViewer installed) {
        if (installed instanceof ProjectionViewer projection) {
            viewer = projection;
            viewer.addProjectionListener(this);
            model = new ViewedModel(viewer, QUIET_MS, this::ask);
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null) {
            model.dispose();
            viewer.removeProjectionListener(this);
        }
    }

    @Override
    public void projectionEnabled() {
        model.model().ifPresent(shown -> ask(shown, shown.version()));
    }

    @Override
    public void projectionDisabled() {
        // the viewer has thrown the folds away
    }

    private void ask(OpenModel asked, int version) {
        asked.ask((service, me) -> service.foldingRange(new FoldingRangeRequestParams(me)))
                .thenAccept(ranges -> Screen.later(viewer, () -> show(asked, version, ranges)));
    }

    private void show(OpenModel asked, int version, List<FoldingRange> ranges) {
        ProjectionAnnotationModel shown = viewer.getProjectionAnnotationModel();
        if (shown != null && asked.document() == viewer.getDocument() && asked.isCurrent(version)
                && !(isBroken(asked) && shown.getAnnotationIterator().hasNext())) {
            Folds.of(asked.document(), ranges).showIn(shown);
        }
    }

    /** Behind a bracket too many nothing can be read; what stands there is soon a body again, and stays folded if it was. */
    private static boolean isBroken(OpenModel model) {
        return model.diagnostics().stream().anyMatch(found -> found.getCode() != null && found.getCode().isLeft()
                && IssueCodes.SYNTAX.equals(found.getCode().getLeft()));
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
