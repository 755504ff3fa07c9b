package org.tain.runtime.training;

import java.util.Map;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;

/**
 * How a run ended.
 *
 * @param folder its folder
 * @param state finished or cancelled; a run that fails throws what made it fail
 * @param measures averaged over the last 10,000 presentations, {@code presentation} first; empty if nothing was
 *            measured
 */
public record Outcome(RunFolder folder, RunState state, Map<String, Double> measures) {
}
