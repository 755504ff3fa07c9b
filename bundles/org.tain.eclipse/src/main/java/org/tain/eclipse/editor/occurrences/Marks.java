package org.tain.eclipse.editor.occurrences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.tain.eclipse.server.Places;

/** The marks of one editor; where a name is declared or given a value they look different. In the thread of the screen. */
final class Marks {
    private static final String READ = "org.eclipse.ui.genericeditor.text";
    private static final String WRITTEN = "org.tain.eclipse.written";
    private final ISourceViewer viewer;
    private Annotation[] shown = {};

    Marks(ISourceViewer viewer) {
        this.viewer = viewer;
    }

    /** Shows these in the place of those before. */
    void become(List<? extends DocumentHighlight> places) {
        if ((shown.length > 0 || !places.isEmpty()) && viewer.getAnnotationModel() instanceof IAnnotationModelExtension model) {
            Map<Annotation, Position> now = new LinkedHashMap<>();
            for (DocumentHighlight place : places) {
                IRegion region = Places.region(viewer.getDocument(), place.getRange());
                now.put(new Annotation(place.getKind() == DocumentHighlightKind.Write ? WRITTEN : READ, false, null),
                        new Position(region.getOffset(), region.getLength()));
            }
            model.replaceAnnotations(shown, now);
            shown = now.keySet().toArray(Annotation[]::new);
        }
    }
}
