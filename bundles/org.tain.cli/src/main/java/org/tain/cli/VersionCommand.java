package org.tain.cli;

import org.tain.runtime.run.Tain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tain version}. */
@Command(name = "version", description = "Print the version of Tain and of the Java that runs it.",
        mixinStandardHelpOptions = true)
final class VersionCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().println(new Versions().getVersion()[0]);
    }

    /** The same text for {@code --version}. */
    static final class Versions implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"tain " + Tain.VERSION + " (Java " + Runtime.version() + ")"};
        }
    }
}
