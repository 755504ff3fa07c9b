package org.tain.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.tain.compiler.Compiled;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.export.brian2.Brian2Script;
import org.tain.compiler.export.brian2.GivenInput;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.compiler.load.Problem;
import org.tain.runtime.UserError;
import org.tain.runtime.record.Hdf5Reader;
import org.tain.runtime.record.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tain export}: writes a model for another simulator. */
@Command(name = "export", description = "Write a model as a script for another simulator.", mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    /** Simulators that there is an exporter for. */
    enum Simulator {
        /** Brian 2.5, Python. */
        brian2
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MODEL", description = "a file *.tain that says `train on ...` or `simulate for ...`")
    private Path file;

    @Option(names = "--to", paramLabel = "SIMULATOR", required = true, description = "brian2")
    private Simulator simulator;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "the script (default: the model's name with .py)")
    private Path output;

    @Option(names = "--presentations", paramLabel = "N", defaultValue = "20",
            description = "how many presentations of a training (default: ${DEFAULT-VALUE})")
    private int presentations;

    @Option(names = "--weights", paramLabel = "FILE",
            description = "a file of weights or a checkpoint of a run: begin with what had been learned then, and with the"
                    + " presentation that came next")
    private Path weights;

    @Option(names = "--set", paramLabel = "NAME=VALUE",
            description = "give a parameter of the model another value, with its unit: --set eta=0.1mV")
    private List<String> sets = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "seed of all random numbers, instead of the model's")
    private Long seed;

    @Override
    public Integer call() {
        if (presentations < 1) {
            throw new ParameterException(spec.commandLine(),
                    presentations + " presentations cannot be exported; name 1 or more.");
        }
        LoadedModel loaded = new ModelLoader().load(file, sets);
        for (Problem problem : loaded.problems()) {
            if (problem.severity() != Problem.Severity.INFO) {
                spec.commandLine().getErr().println(problem.text());
            }
        }
        if (loaded.hasErrors()) {
            return Main.FAULT;
        }
        Path script = output == null ? Path.of(stem(file) + ".py") : output;
        Path given = script.resolveSibling(stem(script) + ".h5");
        Network network = new TainCompiler().lower(loaded);
        Brian2Script exported = new Brian2Script(network, weights != null);
        String text = exported.text(given.getFileName().toString());
        if (exported.readsGiven()) {
            give(loaded, network, given);
            spec.commandLine().getOut().println(given);
        }
        WholeFile.write(script, text);
        spec.commandLine().getOut().println(script);
        return 0;
    }

    private void give(LoadedModel loaded, Network network, Path given) {
        long declared = network.programme() instanceof Programme.Training t
                ? t.seed()
                : ((Programme.Simulation) network.programme()).seed();
        boolean trains = network.programme() instanceof Programme.Training;
        Compiled compiled = new TainCompiler().compile(loaded);
        new GivenInput(network, seed == null ? declared : seed, loaded.folder()).write(given,
                trains ? compiled.model().stimulus(loaded.folder()) : Optional.empty(),
                first().orElse(0), trains ? presentations : 1, Optional.ofNullable(weights));
    }

    /** The presentation that came after those of the file of weights. */
    private OptionalLong first() {
        if (weights == null) {
            return OptionalLong.empty();
        }
        if (!Files.isRegularFile(weights)) {
            throw new UserError(weights + " is not there; name a file of a run's weights or checkpoints folder.");
        }
        try (Hdf5Reader reader = new Hdf5Reader(weights)) {
            return OptionalLong.of((long) reader.number("presentation"));
        }
    }

    private static String stem(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }
}
