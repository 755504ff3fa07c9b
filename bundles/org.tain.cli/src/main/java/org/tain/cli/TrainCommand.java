package org.tain.cli;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.tain.analysis.Figures;
import org.tain.compiler.Compiled;
import org.tain.runtime.UserError;
import org.tain.runtime.run.RunState;
import org.tain.runtime.training.ModelRun;
import org.tain.runtime.training.Outcome;
import org.tain.runtime.training.RunOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tain train}: from a model to its run folder and figures. */
@Command(name = "train", description = "Check, generate, compile and train a model; draw its figures.",
        mixinStandardHelpOptions = true, sortOptions = false)
final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MODEL", arity = "0..1", description = "a file *.tain that says `train on ...`")
    private Path file;

    @Mixin
    private RunSettings settings;

    @Option(names = "--presentations", paramLabel = "N", description = "how many presentations, instead of the model's")
    private Long presentations;

    @Option(names = "--resume", paramLabel = "RUN",
            description = "go on with a training that was cancelled or interrupted, in its own folder, from its last checkpoint")
    private Path resumed;

    @Override
    public Integer call() {
        if ((file == null) == (resumed == null)) {
            throw new ParameterException(spec.commandLine(), "Name a MODEL to train, or a run with --resume RUN.");
        }
        Outcome outcome = resumed == null ? start() : goOn();
        if (outcome == null) {
            return Main.FAULT;
        }
        Path folder = outcome.folder().path();
        if (settings.quiet()) {
            Figures.draw(folder);
            spec.commandLine().getOut().println(folder);
        } else {
            new Summary(spec.commandLine().getOut()).print(outcome);
            DrawnFigures.print(spec.commandLine().getOut(), Figures.draw(folder));
        }
        return outcome.state() == RunState.FINISHED ? 0 : Main.FAULT;
    }

    private Outcome start() {
        Compiled compiled = settings.compile(spec, file);
        if (compiled == null) {
            return null;
        }
        if (compiled.model().training().isEmpty()) {
            throw new UserError(file + " says no `train on ...`; " + (compiled.model().simulation().isPresent()
                    ? "it is a simulation: use tain run " + file + "."
                    : "add one, or `simulate for ...` and use tain run."));
        }
        return settings.watched(spec, options(compiled), o -> ModelRun.start(compiled.model(), compiled.texts(), o));
    }

    private Outcome goOn() {
        if (settings.changesModel()) {
            throw new ParameterException(spec.commandLine(),
                    "A run keeps its parameters and its seed: --set and --seed cannot be combined with --resume.");
        }
        if (settings.interpreted()) {
            throw new ParameterException(spec.commandLine(),
                    "A run goes on as it began: --interpret cannot be combined with --resume.");
        }
        InterruptedRun run = InterruptedRun.open(resumed,
                presentations == null ? OptionalLong.empty() : OptionalLong.of(presentations));
        Compiled compiled = run.compile();
        return settings.watched(spec, options(compiled), o -> ModelRun.resume(compiled.model(), run.folder(), o));
    }

    private RunOptions options(Compiled compiled) {
        RunOptions options = settings.options(spec, compiled);
        return presentations == null ? options : options.presentations(presentations);
    }
}
