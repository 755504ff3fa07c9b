package org.tain.eclipse.views.model;

import java.util.Optional;

import org.tain.analysis.figure.MissingData;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.run.NetworkFile;
import org.tain.eclipse.model.NetworkPart;
import org.tain.eclipse.model.ActiveNetwork;
import org.tain.eclipse.model.EditedNetwork;
import org.tain.eclipse.model.NetworkListener;
import org.tain.eclipse.views.picture.NoPicture;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureView;

/** Shows a figure of the model in the active editor and keeps to what is selected there. */
abstract class ModelView extends PictureView implements NetworkListener {
    private ActiveNetwork active;
    private String file = "";
    private String drawn = "";

    /** Its figure of a network. */
    abstract Figure figure(NetworkFile network) throws MissingData;

    /** What the view shows, as the end of the sentence "Open a model (*.tain) to see ...". */
    abstract String subject();

    /** What the user can do where a model has nothing to draw, a sentence. */
    abstract String whatToDo();

    /** The kind of region that stands for a part of the network; empty if none does. */
    abstract Optional<String> regionKind(NetworkPart part);

    @Override
    protected void opened(PictureCanvas canvas) {
        active = getSite().getService(ActiveNetwork.class);
        canvas.onSelect(region -> region.ifPresent(r -> active.reveal(r.kind(), r.name())));
        canvas.onOpen(region -> active.open(region.kind(), region.name()));
        active.addListener(this);
        networkChanged(active.network());
    }

    @Override
    public void networkChanged(EditedNetwork network) {
        PictureCanvas canvas = picture();
        if (canvas == null || canvas.isDisposed()) {
            return;
        }
        if (!network.file().equals(file)) {
            file = network.file();
            canvas.fit();
        }
        canvas.remark(network.json().isPresent() && !network.isCurrent() ? "Not up to date. " + network.problem() : "");
        if (!network.isOpen()) {
            tell("Open a model (*.tain) to see " + subject() + ".");
        } else if (network.json().isPresent()) {
            show(network.json().get());
        } else if (!network.isCurrent()) {
            tell(network.file() + " cannot be drawn yet. " + network.problem());
        }
    }

    private void tell(String message) {
        drawn = "";
        picture().tell(message);
    }

    private void show(String json) {
        if (json.equals(drawn)) {
            return;
        }
        drawn = json;
        picture().show(() -> {
            try {
                return figure(NetworkFile.parse(json));
            } catch (MissingData e) {
                throw new NoPicture(whatToDo());
            }
        });
    }

    @Override
    public void partSelected(Optional<NetworkPart> part) {
        PictureCanvas canvas = picture();
        if (canvas != null && !canvas.isDisposed()) {
            Optional<String> kind = part.flatMap(this::regionKind);
            if (kind.isPresent()) {
                canvas.select(kind.get(), part.get().name(), -1);
            } else {
                canvas.select(Optional.empty());
            }
        }
    }

    @Override
    protected void changed() {
        super.changed();
        if (picture().selection().isEmpty()) {
            partSelected(active.selected());
        }
    }

    @Override
    public void refresh() {
        active.refresh();
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.removeListener(this);
        }
        super.dispose();
    }
}
