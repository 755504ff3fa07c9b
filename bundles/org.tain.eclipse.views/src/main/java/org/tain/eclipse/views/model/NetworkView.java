package org.tain.eclipse.views.model;

import java.util.Optional;

import org.tain.analysis.figure.MissingData;
import org.tain.analysis.figure.NetworkFigure;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.run.NetworkFile;
import org.tain.eclipse.model.NetworkPart;
import org.tain.eclipse.views.picture.PictureCanvas;

/** The network of the model in the active editor as a diagram; selection goes both ways between it and the text. */
public final class NetworkView extends ModelView {
    /** Identifies the view. */
    public static final String ID = "org.tain.eclipse.views.network";

    @Override
    Figure figure(NetworkFile network) throws MissingData {
        return NetworkFigure.of(network);
    }

    @Override
    String subject() {
        return "its layers, pools and projections drawn here";
    }

    @Override
    String whatToDo() {
        return "The model has no populations yet; declare one, such as `layer hidden : LIF[100]`.";
    }

    @Override
    Optional<String> regionKind(NetworkPart part) {
        return Optional.of(part.kind().equals("learning") ? "projection" : part.kind());
    }

    @Override
    protected void opened(PictureCanvas canvas) {
        canvas.setHover((painted, region, at) -> painted.figure() instanceof NetworkFigure figure
                ? region.flatMap(figure::about)
                : Optional.empty());
        super.opened(canvas);
    }
}
