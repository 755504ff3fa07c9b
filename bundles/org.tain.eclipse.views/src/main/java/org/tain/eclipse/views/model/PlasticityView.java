package org.tain.eclipse.views.model;

import java.util.Optional;

import org.tain.analysis.figure.MissingData;
import org.tain.analysis.figure.WindowFigure;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.run.NetworkFile;
import org.tain.eclipse.model.NetworkPart;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.Sizing;

/** The plasticity windows of the model in the active editor, which follow its parameters as they are typed. */
public final class PlasticityView extends ModelView {
    /** Identifies the view. */
    public static final String ID = "org.tain.eclipse.views.plasticity";

    @Override
    protected Sizing sizing() {
        return Sizing.FILL;
    }

    @Override
    Figure figure(NetworkFile network) throws MissingData {
        return WindowFigure.of(network);
    }

    @Override
    String subject() {
        return "how its rules change weights drawn here";
    }

    @Override
    String whatToDo() {
        return "No projection of the model learns yet; let one, by `learns STDP(rate = ...)` or in a `pair`.";
    }

    @Override
    Optional<String> regionKind(NetworkPart part) {
        return switch (part.kind()) {
            case "pair" -> Optional.of("pair");
            case "learning", "projection" -> Optional.of("learning");
            default -> Optional.empty();
        };
    }

    @Override
    protected void opened(PictureCanvas canvas) {
        canvas.setHover((painted, region, at) -> painted.figure() instanceof WindowFigure figure
                ? figure.about(painted.plots(), at.getX(), at.getY())
                : Optional.empty());
        super.opened(canvas);
    }
}
