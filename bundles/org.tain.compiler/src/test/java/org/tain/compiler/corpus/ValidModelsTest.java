package org.tain.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;

/** What the checker finds nothing wrong with is compiled, and formatting does not change what is compiled. */
class ValidModelsTest {
    private static final Path CORPUS = Path.of("../../dsl-corpus/valid");
    private final ModelLoader loader = new ModelLoader();
    private final TainCompiler compiler = new TainCompiler();

    private static List<Path> networks() {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".tain")).filter(file -> text(file).contains("network")).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachIsCompiled() {
        return networks().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> compiler.compile(loader.load(file))));
    }

    @TestFactory
    Stream<DynamicTest> formattingKeepsTheNetwork() {
        return networks().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> {
            LoadedModel formatted = loader.check(file, formatted(loader.load(file)));
            assertEquals(List.of(), formatted.problems());
            assertEquals(Unplaced.text(compiler.lower(loader.load(file))), Unplaced.text(compiler.lower(formatted)));
        }));
    }

    private String formatted(LoadedModel loaded) {
        ITextRegionAccess access = loader.service(TextRegionAccessBuilder.class).forNodeModel(loaded.resource()).create();
        FormatterRequest request = loader.service(FormatterRequest.class).setTextRegionAccess(access);
        return access.getRewriter().renderToString(loader.service(IFormatter2.class).format(request));
    }
}
