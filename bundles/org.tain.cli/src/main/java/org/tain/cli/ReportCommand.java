package org.tain.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tain.analysis.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tain report RUN}: one self-contained HTML file. */
@Command(name = "report", description = "Put the figures, parameters and measures of a run into one HTML file.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "folder of a run")
    private Path run;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(Report.write(run));
        return 0;
    }
}
