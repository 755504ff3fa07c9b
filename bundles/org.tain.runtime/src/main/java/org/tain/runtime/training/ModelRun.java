package org.tain.runtime.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tain.runtime.UserError;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.record.FormatVersion;
import org.tain.runtime.record.MetricsTable;
import org.tain.runtime.run.Checksum;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunKind;
import org.tain.runtime.run.RunState;
import org.tain.runtime.run.Tain;
import org.tain.runtime.run.ThisProcess;
import org.tain.runtime.stimulus.DataFile;
import org.tain.runtime.stimulus.Stimulus;

/** Runs a model into a run folder. */
public final class ModelRun {
    /** Over how many presentations at the end the final measures are averaged. */
    public static final long FINAL_PRESENTATIONS = 10_000;
    private final Model model;
    private final RunOptions options;

    private ModelRun(Model model, RunOptions options) {
        this.model = model;
        this.options = options;
    }

    /**
     * Runs a model from its beginning. Data and network are made before the folder is, so nothing is left if they fail.
     *
     * @param texts written into the folder
     * @throws UserError if data are missing or a file cannot be written; the folder, if there is one, says so too
     */
    public static Outcome start(Model model, ModelTexts texts, RunOptions options) {
        ModelRun run = new ModelRun(model, options);
        return model.training().isPresent() ? run.train(texts) : run.simulate(texts);
    }

    /**
     * Goes on with a training from its last checkpoint, or from its beginning if it has none, in its own folder.
     *
     * @param options whose seed is left out of account: a run keeps its own
     */
    public static Outcome resume(Model model, RunFolder folder, RunOptions options) {
        RunFile before = folder.read();
        TrainingPlan plan = model.training().orElseThrow(() -> new UserError(
                folder.path() + " is a simulation, which cannot go on; run it again."));
        if (!before.model().network().equals(model.name())) {
            throw new UserError("%s is a run of %s, not of %s.".formatted(folder.path(), before.model().network(),
                    model.name()));
        }
        long presentations = options.presentations().orElse(before.presentations());
        return new ModelRun(model, options)
                .resume(plan.seed(before.seed()).presentations(presentations), folder, before);
    }

    private Outcome train(ModelTexts texts) {
        TrainingPlan declared = model.training().orElseThrow();
        long presentations = options.presentations().orElse(declared.presentations());
        if (presentations < 1) {
            throw new UserError("%d presentations cannot be shown; at least 1 is needed.".formatted(presentations));
        }
        TrainingPlan plan = declared.presentations(presentations).seed(options.seed().orElse(declared.seed()));
        Stimulus stimulus = stimulus();
        SpikingNetwork network = model.network(plan.seed(), options.modelFolder());
        RunFile first = describe(RunKind.TRAIN, texts, plan.seed(), presentations, stimulus.files());
        Training training = new Training(model, plan, network, stimulus);
        RunFolder folder = folder(texts);
        Journal journal = new Journal(folder, placed(first, folder), options.progress(), System::nanoTime);
        return guard(journal, folder, training::shown, () -> {
            training.begin(folder);
            return training.run(journal, options.cancelled());
        });
    }

    private Outcome resume(TrainingPlan plan, RunFolder folder, RunFile before) {
        Stimulus stimulus = stimulus();
        SpikingNetwork network = model.network(plan.seed(), options.modelFolder());
        Training training = new Training(model, plan, network, stimulus);
        folder.lastCheckpoint().ifPresentOrElse(file -> training.resume(folder, file), () -> training.begin(folder));
        RunFile again = before.resumed(plan.presentations(), ThisProcess.machine(), ThisProcess.sign());
        Journal journal = new Journal(folder, again, options.progress(), System::nanoTime);
        return guard(journal, folder, training::shown, () -> training.run(journal, options.cancelled()));
    }

    private Outcome simulate(ModelTexts texts) {
        SimulationPlan declared = model.simulation().orElseThrow(
                () -> new UserError(model.name() + " says neither train nor simulate: there is nothing to run."));
        if (options.presentations().isPresent()) {
            throw new UserError(model.name() + " is a simulation: it has no presentations to be set.");
        }
        SimulationPlan plan = declared.seed(options.seed().orElse(declared.seed()));
        Optional<Stimulus> stimulus = model.stimulus(options.modelFolder());
        SpikingNetwork network = model.network(plan.seed(), options.modelFolder());
        RunFile first = describe(RunKind.SIMULATE, texts, plan.seed(), 1,
                stimulus.map(Stimulus::files).orElse(List.of()));
        Simulation simulation = new Simulation(model, plan, network, stimulus);
        RunFolder folder = folder(texts);
        Journal journal = new Journal(folder, placed(first, folder), options.progress(), System::nanoTime);
        boolean[] complete = new boolean[1];
        return guard(journal, folder, () -> complete[0] ? 1 : 0, () -> {
            complete[0] = simulation.run(folder, journal, options.cancelled());
            return complete[0];
        });
    }

    private Stimulus stimulus() {
        return model.stimulus(options.modelFolder())
                .orElseThrow(() -> new IllegalArgumentException(model.name() + " trains on nothing"));
    }

    private interface Work {
        boolean complete();
    }

    private interface Count {
        long shown();
    }

    /** Does the work and writes how it ended, whatever happens. */
    private static Outcome guard(Journal journal, RunFolder folder, Count count, Work work) {
        RunState state = RunState.FAILED;
        String reason = "The program stopped with an error of its own; its message stands where the run was started.";
        Map<String, Double> measures = Map.of();
        UserError fault = null;
        try {
            boolean complete = work.complete();
            measures = MetricsTable.read(folder.metrics()).last(FINAL_PRESENTATIONS);
            state = complete ? RunState.FINISHED : RunState.CANCELLED;
            reason = "";
        } catch (UserError e) {
            reason = e.getMessage();
            fault = e;
            throw e;
        } finally {
            try {
                journal.end(state, reason, count.shown(), measures);
            } catch (UserError e) {
                // on a full disk even this may fail; the first fault is the one to tell
                if (fault == null) {
                    throw e;
                }
                fault.addSuppressed(e);
            }
        }
        return new Outcome(folder, state, measures);
    }

    private RunFolder folder(ModelTexts texts) {
        RunFolder folder = options.folder().orElseGet(() -> RunFolder.create(options.runs(), model.name()));
        texts.write(folder);
        return folder;
    }

    private RunFile describe(RunKind kind, ModelTexts texts, long seed, long presentations, List<DataFile> shown) {
        Path home = options.modelFolder().toAbsolutePath().normalize();
        List<RunFile.DataFile> data = new ArrayList<>();
        shown.forEach(file -> data.add(new RunFile.DataFile(file.path(), file.sha256())));
        model.data(options.modelFolder())
                .forEach(file -> data.add(new RunFile.DataFile(relative(home, file), Checksum.of(file))));
        texts.shared().forEach((name, types) -> data.add(new RunFile.DataFile(name, Checksum.of(types))));
        return new RunFile(FormatVersion.CURRENT, kind, new RunFile.Model(model.name(), texts.fileName(), texts.sha256()),
                texts.parameters(), seed, presentations, Map.of("tain", Tain.VERSION), data, RunState.RUNNING, "", 0,
                Map.of(), new RunFile.Folder("", home.toString()), ThisProcess.now(), new RunFile.Duration(0),
                ThisProcess.machine(), ThisProcess.sign());
    }

    private static String relative(Path home, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean sameRoot = home.getRoot().equals(absolute.getRoot());
        return (sameRoot ? home.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    private static RunFile placed(RunFile run, RunFolder folder) {
        return run.placed(folder.path().toAbsolutePath().normalize().toString());
    }
}
