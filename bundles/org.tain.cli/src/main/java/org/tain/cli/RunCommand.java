package org.tain.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tain.analysis.Figures;
import org.tain.compiler.Compiled;
import org.tain.runtime.UserError;
import org.tain.runtime.run.RunState;
import org.tain.runtime.training.ModelRun;
import org.tain.runtime.training.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tain run}: simulates a model that neither needs images nor learning. */
@Command(name = "run",
        description = "Simulate a model that says `simulate for ...`; spikes and recorded states go into a run folder.",
        mixinStandardHelpOptions = true, sortOptions = false)
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MODEL", description = "a file *.tain that says `simulate for ...`")
    private Path file;

    @Mixin
    private RunSettings settings;

    @Override
    public Integer call() {
        Compiled compiled = settings.compile(spec, file);
        if (compiled == null) {
            return Main.FAULT;
        }
        if (compiled.model().simulation().isEmpty()) {
            throw new UserError(file + " says no `simulate for ...`; " + (compiled.model().training().isPresent()
                    ? "it is a training: use tain train " + file + "."
                    : "add one."));
        }
        Outcome outcome = settings.watched(spec, settings.options(spec, compiled),
                o -> ModelRun.start(compiled.model(), compiled.texts(), o));
        Path folder = outcome.folder().path();
        var figures = Figures.draw(folder);
        spec.commandLine().getOut().println(settings.quiet() ? folder.toString() : "Run folder: " + folder);
        if (!settings.quiet()) {
            DrawnFigures.print(spec.commandLine().getOut(), figures);
        }
        return outcome.state() == RunState.FINISHED ? 0 : Main.FAULT;
    }
}
