package org.tain.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tain.eclipse.project.TainProject;

/**
 * How long somebody waits who writes a large model: from a key to fresh markers, from asking for proposals to seeing some, and
 * for the window to answer at all. The whole workbench is there, with every view of the perspective.
 */
final class Latency {
    private static final int KEYS = 400;
    private static final int LINES = 10;
    private static final int PROPOSALS = 50;
    private static final int COLD = 20;
    private static final long LONGEST_WAIT_MS = 30_000;
    private static final double PER_MS = 1e6;
    private final Stage stage;
    private final Path out;
    private Keyboard keys;
    private IFile file;
    private ITextEditor editor;
    private StallWatch watch;
    private int coldAnswers;

    /** A place to type at: a character that makes an error behind a word, which Backspace takes back. */
    private record Slip(String before, char key) {
    }

    private static final List<Slip> SLIPS = List.of(
            new Slip("excited by visible", 'x'), // nobody is called so
            new Slip("theta = 15 m", 's'), // mV becomes a unit that there is none of
            new Slip("driven by constant 1 mV .. 20 mV onto drive", 'y'), // no such input
            new Slip("spike when v >= theta", ')')); // what follows cannot be read

    private static final List<String> QUESTIONS = List.of("parameter tau = ", "inhibits ", "connect ", "learns ",
            "v' = (gain * ");

    Latency(Stage stage, Path out) {
        this.stage = stage;
        this.out = out;
    }

    /** Measures with this model and fails if it takes longer than it may. */
    void measure(Path model) {
        try (Keyboard keyboard = new Keyboard()) {
            keys = keyboard;
            open(Files.readString(model));
            watch = new StallWatch(stage.display());
            watch.start();
            List<Double> markers = markers();
            List<Double> typed = typing();
            List<Double> proposals = proposals();
            List<Double> delays = watch.stop();
            report(List.of(
                    new Times("the first " + COLD + " keys", markers.subList(0, COLD), Double.MAX_VALUE, 0.95),
                    new Times("the window's thread meanwhile", delays.subList(0, coldAnswers), Double.MAX_VALUE, 1),
                    new Times("key to fresh markers", Times.warm(markers, COLD), 150, 0.95),
                    new Times("last key of a line to markers", typed, 150, 0.95),
                    new Times("proposals asked for to shown", Times.warm(proposals, PROPOSALS / 5), 100, 0.95),
                    new Times("answer of the window's thread", Times.warm(delays, coldAnswers), 50, 1)));
        } catch (TimeoutException e) {
            stage.picture("failed");
            throw new IllegalStateException("nothing could be measured: " + e.getMessage(), e);
        } catch (IOException | CoreException e) {
            throw new IllegalStateException("nothing could be measured: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void open(String text) throws CoreException {
        IProject project = TainProject.create("latency", null, List.of(), null);
        file = project.getFile("large.tain");
        file.create(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), IResource.FORCE, null);
        stage.settle();
        editor = stage.ask(() -> {
            stage.window().getShell().setMaximized(true);
            return (ITextEditor) IDE.openEditor(stage.page(), file);
        });
        stage.settle();
        stage.picture("latency");
    }

    private List<Double> markers() throws InterruptedException, TimeoutException {
        FreshMarkers fresh = new FreshMarkers(file);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(fresh, IResourceChangeEvent.POST_CHANGE);
        List<Double> ms = new ArrayList<>();
        try {
            for (int i = 0; i < KEYS / 2; i++) {
                coldAnswers = i == COLD / 2 ? watch.answers() : coldAnswers;
                Slip slip = SLIPS.get(i % SLIPS.size());
                goTo(slip.before(), i);
                ms.add(key(fresh, slip.key(), true));
                ms.add(key(fresh, SWT.BS, false));
            }
        } finally {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(fresh);
        }
        return ms;
    }

    private double key(FreshMarkers fresh, char key, boolean errors) throws InterruptedException, TimeoutException {
        fresh.expect(errors);
        long start = System.nanoTime();
        keys.type(key);
        long end = fresh.await();
        rest();
        return (end - start) / PER_MS;
    }

    /** Lines typed key by key as fast as a practised writer does; the last key makes an error, which is waited for. */
    private List<Double> typing() throws InterruptedException, TimeoutException {
        FreshMarkers fresh = new FreshMarkers(file);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(fresh, IResourceChangeEvent.POST_CHANGE);
        List<Double> ms = new ArrayList<>();
        try {
            for (int i = 0; i < LINES; i++) {
                goTo("gain = 0.5 .. 1.5)", 10 + 7 * i);
                for (char c : ("\rlayer more" + i + " : Cell1[4] driven by constant 3 mV onto drive").toCharArray()) {
                    keys.type(c);
                    Thread.sleep(70);
                }
                keys.type(SWT.ESC); // proposals that came by themselves
                Thread.sleep(1000);
                ms.add(key(fresh, 'x', true));
                ms.add(key(fresh, SWT.BS, false));
            }
        } finally {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(fresh);
        }
        return ms;
    }

    private List<Double> proposals() throws InterruptedException, TimeoutException {
        List<Double> ms = new ArrayList<>();
        for (int i = 0; i < PROPOSALS; i++) {
            goTo(QUESTIONS.get(i % QUESTIONS.size()), 11 * i);
            long start = System.nanoTime();
            keys.control(' ');
            until("proposals are shown", this::areProposalsShown);
            ms.add((System.nanoTime() - start) / PER_MS);
            keys.type(SWT.ESC);
            until("the proposals are gone", () -> !areProposalsShown());
            rest();
        }
        return ms;
    }

    /** Puts the caret behind the k-th place, counted around, where the model says this. */
    private void goTo(String text, int k) {
        stage.ask(() -> {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            String all = document.get();
            List<Integer> places = new ArrayList<>();
            for (int at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
                places.add(at + text.length());
            }
            editor.selectAndReveal(places.get(k % places.size()) + number(all, places.get(k % places.size())), 0);
            editor.setFocus();
            return null;
        });
        rest();
    }

    /** How many digits follow: the names of a generated model end in numbers. */
    private static int number(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return to - from;
    }

    private boolean areProposalsShown() {
        for (Shell shell : stage.display().getShells()) {
            if (shell != stage.window().getShell() && shell.isVisible() && table(shell) instanceof Table table
                    && table.getItemCount() > 1) {
                return true;
            }
        }
        return false;
    }

    private static Table table(Composite area) {
        for (Control child : area.getChildren()) {
            Table found = child instanceof Table table ? table : child instanceof Composite inner ? table(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void until(String what, BooleanSupplier condition) throws InterruptedException, TimeoutException {
        long start = System.nanoTime();
        while (!stage.ask(condition::getAsBoolean)) {
            if ((System.nanoTime() - start) / PER_MS > LONGEST_WAIT_MS) {
                throw new TimeoutException("waited in vain until " + what);
            }
            Thread.sleep(1);
        }
    }

    /** The pause of somebody who types steadily. */
    private static void rest() {
        try {
            Thread.sleep(120);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void report(List<Times> all) throws IOException {
        Files.write(out.resolve("latency.txt"), all.stream().map(Times::toString).toList());
        Files.write(out.resolve("stalls.txt"), watch.causes());
        all.stream().filter(times -> !times.isWithin()).findFirst().ifPresent(times -> {
            throw new AssertionError("over the budget: " + times.name());
        });
    }
}
