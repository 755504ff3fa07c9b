package org.tain.eclipse.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.tain.compiler.load.ModelLoader;
import org.tain.eclipse.language.SharedLanguage;

/**
 * Follows the model in the active editor: reads its text again a moment after it has changed, in the background and
 * without its data, and keeps the last network while the text has errors. While nobody listens it does nothing. A
 * service of the workbench, to be used on the UI thread.
 */
public final class ActiveNetwork {
    private final List<NetworkListener> listeners = new CopyOnWriteArrayList<>();
    private final ServiceCaller<SharedLanguage> language = new ServiceCaller<>(ActiveNetwork.class,
            SharedLanguage.class);
    private final NetworkJob job = new NetworkJob(this::loader, this::read);
    private final EditorWatch watch = new EditorWatch(this::look);
    private ModelEditor editor;
    private EditedNetwork network = EditedNetwork.NONE;
    private Optional<NetworkPart> selected = Optional.empty();

    /** In the job's thread: the language is set up when it is first asked for. */
    private ModelLoader loader() {
        AtomicReference<ModelLoader> loader = new AtomicReference<>();
        language.call(shared -> loader.set(shared.loader()));
        return Objects.requireNonNull(loader.get(), "the service of the language");
    }

    /** What is known now. */
    public EditedNetwork network() {
        return network;
    }

    /** The part of the network that the caret is in. */
    public Optional<NetworkPart> selected() {
        return selected;
    }

    /** Begins to tell a listener of changes; what is known already is asked for by it. */
    public void addListener(NetworkListener listener) {
        listeners.add(listener);
        if (listeners.size() == 1) {
            watch.start(PlatformUI.getWorkbench());
            look();
        }
    }

    /** Tells a listener no more. */
    public void removeListener(NetworkListener listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            watch.stop(PlatformUI.getWorkbench());
            follow(null);
        }
    }

    /** Shows in the editor where a part of the network is declared. */
    public void reveal(String kind, String name) {
        if (editor != null) {
            editor.reveal(kind, name);
        }
    }

    /** Shows in the editor where a part of the network is declared, and goes there. */
    public void open(String kind, String name) {
        if (editor != null) {
            editor.reveal(kind, name);
            editor.activate();
        }
    }

    /** Reads the text again, also if it is the same, as when data have come beside it. */
    public void refresh() {
        if (editor != null) {
            job.read(editor.file(), editor.text(), true);
        }
    }

    /** Looks which model is on top; one that is still open but covered by another kind of editor is followed on. */
    private void look() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return;
        }
        IEditorPart top = page.getActiveEditor();
        if (editor != null && editor.isIn(top)) {
            return;
        }
        Optional<ModelEditor> found = ModelEditor.of(top, this::changed, this::moved);
        boolean covered = editor != null && List.of(page.getEditorReferences()).stream()
                .anyMatch(reference -> editor.isIn(reference.getEditor(false)));
        if (found.isPresent() || !covered) {
            follow(found.orElse(null));
        }
    }

    private void follow(ModelEditor next) {
        if (editor != null) {
            editor.close();
        }
        editor = next;
        selected = Optional.empty();
        tell(next == null
                ? EditedNetwork.NONE
                : new EditedNetwork(next.file().getFileName().toString(), Optional.empty(), ""));
        if (next != null) {
            job.read(next.file(), next.text(), true);
        }
    }

    private void changed(String text) {
        job.read(editor.file(), text, false);
    }

    private void moved() {
        Optional<NetworkPart> part = editor.partAtCaret();
        if (!part.equals(selected)) {
            selected = part;
            listeners.forEach(listener -> listener.partSelected(part));
        }
    }

    /** In the job's thread. */
    private void read(Path file, NetworkReading reading) {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> take(file, reading));
        }
    }

    private void take(Path file, NetworkReading reading) {
        if (editor == null || !editor.file().equals(file)) {
            return;
        }
        if (reading.json() == null) {
            tell(new EditedNetwork(network.file(), network.json(), reading.problem()));
            return;
        }
        tell(new EditedNetwork(network.file(), Optional.of(reading.json()), ""));
        editor.places(reading);
    }

    private void tell(EditedNetwork changed) {
        if (!changed.equals(network)) {
            network = changed;
            listeners.forEach(listener -> listener.networkChanged(changed));
        }
    }
}
