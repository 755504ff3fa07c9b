package org.tain.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The products of all systems; only that for Linux is also started, by releng/driver/check. */
class ProductTest {
    private static final List<String> TAIN = List.of("org.tain.analysis", "org.tain.cli", "org.tain.compiler",
            "org.tain.eclipse", "org.tain.eclipse.views", "org.tain.language", "org.tain.language.ide",
            "org.tain.runtime");

    static List<Product> products() {
        return Product.all();
    }

    @ParameterizedTest
    @MethodSource("products")
    void everyTainBundleIsThereAndNoTest(Product product) throws IOException {
        List<String> names = product.bundles().stream().map(Product.Bundle::name).toList();
        assertEquals(TAIN, names.stream().filter(name -> name.startsWith("org.tain.")).sorted().toList());
        assertEquals(List.of(), names.stream().filter(name -> name.contains("junit")).toList());
        assertEquals(names.size(), Set.copyOf(names).size(), "no bundle twice");
    }

    @ParameterizedTest
    @MethodSource("products")
    void whatIsForOneSystemIsForThisOne(Product product) throws IOException {
        Set<String> forOneSystem = product.bundles().stream()
                .filter(bundle -> bundle.header("Eclipse-PlatformFilter") != null).map(Product.Bundle::name)
                .collect(Collectors.toSet());
        assertEquals(product.fragments(), forOneSystem);
    }

    @ParameterizedTest
    @MethodSource("products")
    void itsScriptStartsIt(Product product) throws IOException {
        Path script = product.folder().resolve(product.script());
        assertTrue(Files.isRegularFile(script), script + " is missing");
        try (Stream<Path> scripts = Files.list(product.folder())) {
            assertEquals(List.of(script), scripts.filter(file -> file.getFileName().toString().contains("ide")).toList());
        }
        if (product.script().endsWith(".cmd")) {
            assertTrue(Files.readString(script).contains("\r\n"), "cmd.exe finds labels in CRLF files only");
        } else {
            assertTrue(Files.isExecutable(script), script + " cannot be executed");
        }
        product.bundle("org.eclipse.equinox.launcher");
    }

    /** The script of Windows was never run; what can be held against the one that was is held against it. */
    @Test
    void bothScriptsGiveTheSameOptionsAndStartAgainOnTheSameCodes() throws IOException {
        String unix = Files.readString(Product.LINUX.folder().resolve(Product.LINUX.script()));
        String windows = Files.readString(Product.WINDOWS.folder().resolve(Product.WINDOWS.script()));
        assertEquals(unix, Files.readString(Product.MACOS.folder().resolve(Product.MACOS.script())));
        assertEquals(between(unix, "\noptions=\"", "\"\n"), between(windows, "\nset \"OPTIONS=", "\"\r\n"));
        assertTrue(between(unix, "\noptions=\"", "\"\n").contains("-Xmx1g"));
        assertTrue(unix.contains("Darwin ] || options=\"$options -XstartOnFirstThread\""));
        for (String part : List.of("\"%CODE%\"==\"23\" goto start\r\n", "not \"%CODE%\"==\"24\" goto end\r\n",
                "\"%BEFORE%\"==\"-data\" set WORKSPACE=-data \"%~1\"\r\n", "org.eclipse.equinox.launcher_*.jar",
                "\r\n:start\r\n", "\r\n:end\r\n", "\r\n:line\r\n", "\r\n:jdk\r\n")) {
            assertTrue(windows.contains(part), "no " + part.strip() + " in " + Product.WINDOWS.script());
        }
        assertEquals(between(unix, "\nminimum=", "\n"), between(windows, "if %MAJOR% LSS ", " exit"));
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        assertTrue(from >= before.length(), "no " + before.strip());
        return text.substring(from, text.indexOf(after, from));
    }

    @ParameterizedTest
    @MethodSource("products")
    void theExamplesTravelInsideWithTheirData(Product product) throws IOException {
        Set<String> inside = product.bundle("org.tain.eclipse").entries();
        Path examples = Path.of("..", "..", "dsl-examples");
        try (Stream<Path> files = Files.walk(examples)) {
            Set<String> missing = files.filter(ProductTest::isExample)
                    .map(file -> "examples/" + examples.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !inside.contains(name)).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), missing);
        }
    }

    private static boolean isExample(Path file) {
        String path = file.toString();
        return Files.isRegularFile(file) && (path.endsWith(".tain") || path.contains("data"));
    }

    @ParameterizedTest
    @MethodSource("products")
    void itStartsTheWorkbenchAsTain(Product product) throws IOException {
        Properties configuration = product.configuration();
        assertEquals("org.tain.eclipse.product", configuration.getProperty("eclipse.product"));
        assertEquals("org.eclipse.ui.ide.workbench", configuration.getProperty("eclipse.application"));
        assertEquals("@user.home/tain-workspace", configuration.getProperty("osgi.instance.area.default"));
        Path info = product.folder().resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        for (String line : Files.readAllLines(info)) {
            if (!line.startsWith("#")) {
                Path bundle = product.folder().resolve(line.split(",")[2]);
                assertTrue(Files.exists(bundle), bundle + " is to be started and missing");
            }
        }
    }

    /** p2 looks for both when it installs, without requiring them: what reads a repository, and what writes bundles.info. */
    @ParameterizedTest
    @MethodSource("products")
    void moreCanBeInstalledIntoIt(Product product) throws IOException {
        product.bundle("org.eclipse.equinox.p2.transport.ecf");
        Path state = product.bundle("org.eclipse.osgi.compatibility.state").file();
        String extensions = product.configuration().getProperty("osgi.framework.extensions");
        assertTrue(extensions.contains(state.getFileName().toString()), "osgi.framework.extensions=" + extensions);
    }

    @ParameterizedTest
    @MethodSource("products")
    void itsLicenceAndItsVersionAreThere(Product product) throws IOException {
        assertTrue(Files.exists(product.folder().resolve("LICENSE")));
        assertTrue(Files.exists(product.folder().resolve("NOTICE")));
        Product.Bundle tain = product.bundle("org.tain.eclipse");
        String version = tain.header("Bundle-Version").replaceFirst("\\.[^.]*$", "");
        List<String> mappings = Files.readAllLines(Path.of("..", "..", "bundles/org.tain.eclipse/about.mappings"));
        assertEquals("0=" + version, mappings.getLast(), "what Help > About says");
        assertTrue(tain.entries().containsAll(
                Set.of("about.html", "about.ini", "about.mappings", "about.properties", "plugin_customization.ini")));
    }
}
