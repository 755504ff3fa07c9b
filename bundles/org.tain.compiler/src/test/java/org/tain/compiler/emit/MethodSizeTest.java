package org.tain.compiler.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tain.compiler.interpret.Sketch;
import org.tain.compiler.ir.Network;
import org.tain.compiler.pass.Passes;
import org.tain.runtime.UserError;

/** HotSpot compiles no method of 8000 bytecodes or more. */
class MethodSizeTest {
    private static final int HUGE = 8000;
    private static final Pattern INSTRUCTION = Pattern.compile("^ +(\\d+): \\w+", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Network.Solver.class)
    void everyMethodIsSmallEnoughForTheJustInTimeCompiler(Network.Solver solver) throws IOException {
        Sketch sketch = Sketch.founding();
        sketch.solver = solver;
        ClassEmitter.Source source = new ClassEmitter(Passes.all(sketch.network("Founding"))).emit();
        Path java = Files.writeString(folder.resolve("Founding.java"), source.text());
        String runtime = Path.of(UserError.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
        tool("javac", "-nowarn", "-proc:none", "-cp", runtime, "-d", folder.toString(), java.toString());
        String code = tool("javap", "-c", "-p", folder.resolve("Founding.class").toString());
        Matcher instructions = INSTRUCTION.matcher(code);
        int largest = 0;
        while (instructions.find()) {
            largest = Math.max(largest, Integer.parseInt(instructions.group(1)));
        }
        assertTrue(largest > 50, code);
        assertTrue(largest < HUGE, largest + " bytecodes");
    }

    @Test
    void theSameNetworkGivesTheSameText() {
        assertEquals(new ClassEmitter(Sketch.founding().network("Founding")).emit(),
                new ClassEmitter(Sketch.founding().network("Founding")).emit());
    }

    private static String tool(String name, String... arguments) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        assertEquals(0, ToolProvider.findFirst(name).orElseThrow().run(writer, writer, arguments), output::toString);
        return output.toString();
    }
}
