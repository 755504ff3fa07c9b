package org.tain.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tain.analysis.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tain figures RUN}: draws every figure that a run has the data for. */
@Command(name = "figures", description = "Draw the figures of a run, as PNG and SVG, into its folder figures/.",
        mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "folder of a run")
    private Path run;

    @Override
    public Integer call() {
        DrawnFigures.print(spec.commandLine().getOut(), Figures.draw(run));
        return 0;
    }
}
