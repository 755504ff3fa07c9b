package org.tain.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.compiler.load.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tain check}: says what is wrong with models, and where. */
@Command(name = "check", description = "Say what is wrong with models, and where.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MODEL", arity = "1..*", description = "files *.tain")
    private List<Path> files;

    @Override
    public Integer call() {
        ModelLoader loader = new ModelLoader();
        boolean errors = false;
        for (Path file : files) {
            LoadedModel model = loader.load(file);
            for (Problem problem : model.problems()) {
                spec.commandLine().getErr().println(problem.text());
            }
            errors |= model.hasErrors();
            if (model.problems().stream().allMatch(p -> p.severity() == Problem.Severity.INFO)) {
                spec.commandLine().getOut().println(file + ": no problems");
            }
        }
        return errors ? Main.FAULT : 0;
    }
}
