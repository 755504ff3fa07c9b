package org.tain.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private static final long SECONDS_TO_STOP = 30;

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

    boolean quiet() {
        return quiet;
    }

    /** Checks and compiles; says what is wrong and returns null if there is an error. */
    Compiled compile(CommandSpec spec, Path file) {
        JavaCompilation.warmUp();
        LoadedModel loaded = new ModelLoader().load(file, sets);
        for (Problem problem : loaded.problems()) {
            if (!quiet || problem.severity() == Problem.Severity.ERROR) {
                spec.commandLine().getErr().println(problem.text());
            }
        }
        return loaded.hasErrors() ? null : new TainCompiler().compile(loaded);
    }

    RunOptions options(CommandSpec spec, Compiled compiled) {
        RunOptions options = RunOptions.in(compiled.modelFolder(), runs);
        return seed == null ? options : options.seed(seed);
    }

    /** Runs with a progress bar; an interrupt (Ctrl-C) ends the run as cancelled, with everything written so far kept whole. */
    Outcome watched(CommandSpec spec, RunOptions options, Function<RunOptions, Outcome> run) {
        AtomicBoolean cancelled = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        Thread interrupt = new Thread(() -> {
            cancelled.set(true);
            try {
                ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "cancel the run");
        Runtime.getRuntime().addShutdownHook(interrupt);
        try (ProgressBar bar = quiet ? ProgressBar.silent() : ProgressBar.on(spec.commandLine().getErr())) {
            return run.apply(options.progress(bar).cancelledBy(cancelled::get));
        } finally {
            ended.countDown();
            if (!cancelled.get()) {
                Runtime.getRuntime().removeShutdownHook(interrupt);
            }
        }
    }
}
