package org.tain.driver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.resources.IFile;
import org.eclipse.debug.ui.DebugUITools;
import org.tain.eclipse.run.NetworkConfigurations;
import org.tain.eclipse.run.NetworkRun;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;

/** Full trainings of a model, started in the workbench. */
final class Training {
    private static final long LONGEST_S = TimeUnit.MINUTES.toSeconds(6);
    private final Stage stage;
    private final IFile model;
    private int started;

    Training(Stage stage, IFile model) {
        this.stage = stage;
        this.model = model;
    }

    /** Starts a run with these parameters instead of the model's and gives back its folder. */
    Path start(Map<String, String> parameters) {
        started++;
        Path run = folder(started);
        stage.later(() -> DebugUITools.launch(stage.ask(() -> NetworkConfigurations.make("patches",
                new NetworkRun(model.getFullPath().toString(), parameters, "", "", "", "", ""))), "run"));
        waitFor(run, 0);
        return run;
    }

    /** The folder of the run of this number, counted from 1. */
    Path folder(int number) {
        return model.getProject().getLocation().toPath().resolve("runs/MirroredPatches-" + number);
    }

    /** Waits until a run has shown so many presentations. */
    void waitFor(Path run, long presentations) {
        stage.waitUntil(run + " has shown " + presentations + " presentations", LONGEST_S,
                () -> Files.exists(run.resolve("run.json")) && RunFolder.open(run).read().presentationsDone() >= presentations);
    }

    void waitUntilFinished(Path run) {
        stage.waitUntil(run + " is finished", LONGEST_S, () -> RunFolder.open(run).read().state() != RunState.RUNNING);
        RunState state = RunFolder.open(run).read().state();
        if (state != RunState.FINISHED) {
            throw new AssertionError(run + " is " + state);
        }
    }
}
