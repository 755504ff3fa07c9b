package org.tain.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script of Linux and macOS against a JDK that only writes down how it was called. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    @TempDir
    private Path temporary;
    private Path script;
    private Path jdk;
    private Path calls;
    private String output;

    @BeforeEach
    void aProductAndAJdk() throws IOException {
        Path product = Files.createDirectories(temporary.resolve("the product"));
        Files.createFile(Files.createDirectory(product.resolve("plugins")).resolve("org.eclipse.equinox.launcher_1.jar"));
        script = product.resolve("tain-ide");
        Files.copy(Product.LINUX.folder().resolve("tain-ide"), script, StandardCopyOption.COPY_ATTRIBUTES);
        jdk = jdk("jdk 25", "25.0.1");
        calls = temporary.resolve("calls");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = temporary.resolve(name);
        Path bin = Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(bin.resolve("javac"), "");
        return home;
    }

    private static void executable(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body);
        assertTrue(file.toFile().setExecutable(true));
    }

    /** Has the JDK exit with these codes, one a start; with 24 it prints what the workbench would. */
    private void exits(int... codes) throws IOException {
        StringBuilder body = new StringBuilder("printf '%s|' \"$@\" >> '" + calls + "'; echo >> '" + calls + "'\n");
        body.append("echo something else on the console\n");
        body.append("case $(wc -l < '" + calls + "' | tr -d ' ') in\n");
        for (int i = 0; i < codes.length; i++) {
            String said = codes[i] == 24 ? "printf '%s\\n' -data '/work spaces/second' ''; " : "";
            body.append(i + 1).append(") ").append(said).append("exit ").append(codes[i]).append(" ;;\n");
        }
        executable(jdk.resolve("bin/java"), body + "esac\n");
    }

    private int start(String... arguments) throws Exception {
        return start(jdk, System.getenv("PATH"), arguments);
    }

    private int start(Path java, String path, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("TAIN_JAVA_HOME", java.toString(), "JAVA_HOME", jdk.toString(),
                "DISPLAY", ":0", "PATH", path));
        builder.environment().remove("TAIN_JAVA_OPTIONS");
        Process process = builder.start();
        output = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return process.exitValue();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(calls);
    }

    @Test
    void itStartsTheLauncherAndEndsWithItsCode() throws Exception {
        exits(7);
        assertEquals(7, start("-data", "/first workspace"));
        assertEquals(1, calls().size());
        String call = calls().getFirst();
        assertTrue(call.contains("|-jar|" + script.getParent() + "/plugins/org.eclipse.equinox.launcher_1.jar|"), call);
        assertTrue(call.contains("|-vm|" + jdk + "/bin/java|-data|/first workspace|"), call);
        assertTrue(call.contains("-Xmx1g|") && call.contains("-Djava.awt.headless=true|"), call);
        assertEquals("something else on the console\n", output);
    }

    @Test
    void aRestartIsTheSameStartAgain() throws Exception {
        exits(23, 23, 0);
        assertEquals(0, start("-data", "/first workspace"));
        assertEquals(3, calls().size());
        assertEquals(List.of(calls().getFirst()), calls().stream().distinct().toList());
    }

    @Test
    void anotherWorkspaceIsTakenFromWhatTheWorkbenchPrints() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("my models"));
        exits(24, 23, 0);
        assertEquals(0, start(folder.toString(), "-data", "/first workspace"));
        assertEquals(3, calls().size());
        assertTrue(calls().get(0).contains("|-Dtain.open=" + folder + "|"), calls().get(0));
        assertFalse(calls().get(1).contains("tain.open"), "the folder belongs to the first workspace");
        assertTrue(calls().get(1).endsWith("|-data|/first workspace|-data|/work spaces/second|"), calls().get(1));
        assertEquals(calls().get(1), calls().get(2), "a restart stays in the second workspace");
    }

    @Test
    void aFolderIsGivenAsAnAbsolutePath() throws Exception {
        exits(0);
        assertEquals(0, start("."));
        assertTrue(calls().getFirst().contains("|-Dtain.open=" + new File("").getAbsolutePath() + "|"));
    }

    @Test
    void macOsWantsItsFirstThread() throws Exception {
        exits(0, 0);
        start();
        Path tools = Files.createDirectory(temporary.resolve("tools"));
        executable(tools.resolve("uname"), "echo Darwin\n");
        start(jdk, tools + ":" + System.getenv("PATH"));
        assertFalse(calls().get(0).contains("-XstartOnFirstThread"));
        assertTrue(calls().get(1).contains("-XstartOnFirstThread"));
    }

    @Test
    void aJdkThatIsTooOldOrHasNoCompilerIsPassedOver() throws Exception {
        exits(0, 0);
        executable(jdk("jdk-17", "17.0.12").resolve("bin/java"), "exit 99\n");
        assertEquals(0, start(temporary.resolve("jdk-17"), System.getenv("PATH")), output);
        Path jre = jdk("jre-21", "21.0.5");
        Files.delete(jre.resolve("bin/javac"));
        executable(jre.resolve("bin/java"), "exit 99\n");
        assertEquals(0, start(jre, System.getenv("PATH")), output);
        assertEquals(2, calls().size(), "the JDK in JAVA_HOME was taken");
    }
}
