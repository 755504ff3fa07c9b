package org.tain.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tain.runtime.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code tain} command: exit code 0 is fine, 1 the model or the run is at fault, 2 the command line was not understood. */
@Command(name = "tain", description = "Spiking networks that learn, from a *.tain file to the learned filters.",
        subcommands = {CheckCommand.class, FormatCommand.class, GenerateCommand.class, ExportCommand.class, TrainCommand.class,
                RunCommand.class,
                FiguresCommand.class, ReportCommand.class, VersionCommand.class, HelpCommand.class},
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.Versions.class, sortOptions = false)
public final class Main {
    /** The model or the run is at fault. */
    static final int FAULT = 1;

    private Main() {
    }

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /**
     * Runs one command.
     *
     * @param out standard output
     * @param err where errors, warnings and progress go
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out).setErr(err);
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            if (fault instanceof UserError) {
                command.getErr().println("tain: " + fault.getMessage());
                return FAULT;
            }
            throw fault;
        });
        if (args.length == 0) {
            line.usage(err);
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(args);
    }
}
