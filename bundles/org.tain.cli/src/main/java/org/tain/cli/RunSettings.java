package org.tain.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.tain.compiler.Compiled;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.java.JavaCompilation;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.compiler.load.Problem;
import org.tain.runtime.training.Outcome;
import org.tain.runtime.training.RunOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What {@code train} and {@code run} have in common. */
final class RunSettings {
    /** How progress is told. */
    enum Told {
        /** A live line on a terminal, else a line now and then. */
        text,
        /** Records for programs. */
        json
    }

    @Option(names = "--set", paramLabel = "NAME=VALUE",
            description = "give a parameter of the model another value, with its unit: --set eta=0.1mV")
    private List<String> sets = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "seed of all random numbers, instead of the model's")
    private Long seed;

    @Option(names = "--runs", paramLabel = "DIR", description = "where run folders are made (default: ${DEFAULT-VALUE})",
            defaultValue = "runs")
    private Path runs;

    @Option(names = "--quiet", description = "print nothing but the run folder's path")
    private boolean quiet;

    @Option(names = "--progress", paramLabel = "HOW", defaultValue = "text",
            description = "text, or json: records for programs on standard error, which may say `cancel` on standard input")
    private Told told;

    @Option(names = "--interpret", description = "run by definition, in double precision, instead of generating a simulator: "
            + "the yardstick of whoever doubts a result, and hundreds of times slower")
    private boolean interpreted;

    boolean quiet() {
        return quiet;
    }

    /** Checks and compiles; says what is wrong and returns null if there is an error. */
    Compiled compile(CommandSpec spec, Path file) {
        if (!interpreted) {
            JavaCompilation.warmUp();
        }
        LoadedModel loaded = new ModelLoader().load(file, sets);
        for (Problem problem : loaded.problems()) {
            // remarks are for whoever writes the model; `check` and the editor tell them
            boolean isTold = problem.severity() != Problem.Severity.INFO && !quiet;
            if (isTold || problem.severity() == Problem.Severity.ERROR) {
                spec.commandLine().getErr().println(problem.text());
            }
        }
        if (loaded.hasErrors()) {
            return null;
        }
        if (!interpreted) {
            return new TainCompiler().compile(loaded);
        }
        if (!quiet) {
            spec.commandLine().getErr().println("Interpreting the model by definition, in double precision: "
                    + "expect minutes for what the generated simulator does in a second.");
        }
        return new TainCompiler().interpret(loaded);
    }

    /** Whether the model is to be interpreted. */
    boolean interpreted() {
        return interpreted;
    }

    /** Whether values are given that a run has already. */
    boolean changesModel() {
        return !sets.isEmpty() || seed != null;
    }

    RunOptions options(CommandSpec spec, Compiled compiled) {
        RunOptions options = RunOptions.in(compiled.modelFolder(), runs);
        return seed == null ? options : options.seed(seed);
    }

    /** Runs with its progress told; whoever cancels the run finds everything written so far kept whole. */
    Outcome watched(CommandSpec spec, RunOptions options, Function<RunOptions, Outcome> run) {
        PrintWriter err = spec.commandLine().getErr();
        try (Cancellation cancellation = new Cancellation();
                ProgressBar bar = quiet || told == Told.json ? ProgressBar.silent() : ProgressBar.on(err)) {
            if (told == Told.json) {
                cancellation.listen(System.in);
            }
            return run.apply(options.progress(told == Told.json ? new ProgressRecords(err) : bar).cancelledBy(cancellation));
        }
    }
}
