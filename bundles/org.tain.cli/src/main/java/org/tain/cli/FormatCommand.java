package org.tain.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.compiler.load.Problem;
import org.tain.language.validation.IssueCodes;
import org.tain.runtime.record.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tain format}: lays out models, comments kept. */
@Command(name = "format", description = "Lay out models in the one style; comments stay.", mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--check", description = "change nothing; exit 1 if a file is not laid out as it would be")
    private boolean check;

    @Parameters(paramLabel = "MODEL", arity = "1..*", description = "files *.tain")
    private List<Path> files;

    @Override
    public Integer call() {
        ModelLoader loader = new ModelLoader();
        int code = 0;
        for (Path file : files) {
            LoadedModel model = loader.load(file);
            List<Problem> syntax = model.problems().stream().filter(p -> IssueCodes.SYNTAX.equals(p.code())).toList();
            if (!syntax.isEmpty()) {
                syntax.forEach(p -> spec.commandLine().getErr().println(p.text()));
                spec.commandLine().getErr().println("tain: " + file + " is left as it is: mend its syntax first.");
                code = Main.FAULT;
                continue;
            }
            String formatted = format(loader, model.resource());
            if (formatted.equals(model.text())) {
                continue;
            }
            if (check) {
                spec.commandLine().getErr().println(file + ": not formatted; run: tain format " + file);
                code = Main.FAULT;
            } else {
                WholeFile.write(file, formatted);
                spec.commandLine().getOut().println(file + ": formatted");
            }
        }
        return code;
    }

    private static String format(ModelLoader loader, XtextResource resource) {
        FormatterRequest request = new FormatterRequest();
        request.setTextRegionAccess(loader.service(TextRegionAccessBuilder.class).forNodeModel(resource).create());
        return request.getTextRegionAccess().getRewriter()
                .renderToString(loader.service(IFormatter2.class).format(request));
    }
}
