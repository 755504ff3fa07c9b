package org.tain.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tain.compiler.Generated;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.runtime.record.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tain generate}: writes the Java simulator of a model. */
@Command(name = "generate", description = "Write the Java simulator of a model.", mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MODEL", description = "a file *.tain")
    private Path file;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true, description = "folder for the Java files")
    private Path folder;

    @Override
    public Integer call() {
        LoadedModel loaded = new ModelLoader().load(file);
        loaded.problems().forEach(p -> spec.commandLine().getErr().println(p.text()));
        if (loaded.hasErrors()) {
            return Main.FAULT;
        }
        Generated generated = new TainCompiler().generate(loaded);
        generated.sources().forEach((name, text) -> {
            WholeFile.write(folder.resolve(name), text);
            spec.commandLine().getOut().println(folder.resolve(name));
        });
        return 0;
    }
}
