package org.tain.eclipse.views.runs;

import java.nio.file.Path;
import java.util.Map;

import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunState;

/**
 * A run as the list shows it.
 *
 * @param path its folder
 * @param run what {@code run.json} says; null where it cannot be read
 * @param fault why it cannot be read; empty where it can
 * @param interrupted whether it calls itself running while nobody works on it
 * @param parameters everything that was set, as text with units: the model's parameters, the seed, the presentations
 * @param measures the final measures, or those of the latest block while there are none
 */
public record RunEntry(Path path, RunFile run, String fault, boolean interrupted,
        Map<String, String> parameters, Map<String, Double> measures) {

    /** The name of its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** The network that ran; empty where that is not known. */
    public String network() {
        return run == null ? "" : run.model().network();
    }

    /** Its number among the runs of its network, the end of the folder's name; 0 without one. */
    public long number() {
        String digits = name().replaceFirst(".*?([0-9]{0,18})$", "$1");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** Whether a process works on it now. */
    public boolean isRunning() {
        return run != null && run.state() == RunState.RUNNING && !interrupted;
    }

    /** One word for its state: {@code running}, {@code finished}, {@code cancelled}, {@code failed}, ... */
    public String state() {
        return run == null ? "unreadable" : interrupted ? "interrupted" : run.state().word();
    }

    /** Why it ended early; empty if it did not. */
    public String reason() {
        return run == null ? fault : run.reason();
    }

    /** The share of its presentations that were shown, 0 to 1. */
    public double progress() {
        if (run == null) {
            return 0;
        }
        boolean done = run.state() == RunState.FINISHED;
        return done ? 1 : Math.clamp((double) run.presentationsDone() / Math.max(1, run.presentations()), 0, 1);
    }

    /** The time that it will still take, s, as far as can be told; NaN where it cannot. */
    public double secondsLeft() {
        boolean known = isRunning() && progress() > 0 && run.duration().seconds() > 0;
        return known ? run.duration().seconds() * (1 - progress()) / progress() : Double.NaN;
    }
}
