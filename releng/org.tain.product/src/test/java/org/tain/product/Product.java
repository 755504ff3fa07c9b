package org.tain.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A product as the build left it.
 *
 * @param folder where it lies under {@code target/products}
 * @param script that starts it
 * @param fragments the symbolic names of the bundles that are for its system only
 */
record Product(Path folder, String script, Set<String> fragments) {
    private static final Path PRODUCTS = Path.of("target", "products", "tain");
    static final Product LINUX = new Product(PRODUCTS.resolve("linux/gtk/x86_64"), "tain-ide",
            Set.of("org.eclipse.swt.gtk.linux.x86_64", "org.eclipse.e4.ui.swt.gtk"));
    static final Product WINDOWS = new Product(PRODUCTS.resolve("win32/win32/x86_64"), "tain-ide.cmd",
            Set.of("org.eclipse.swt.win32.win32.x86_64", "org.eclipse.ui.win32"));
    static final Product MACOS = new Product(PRODUCTS.resolve("macosx/cocoa/aarch64/Tain.app/Contents/Eclipse"),
            "tain-ide", Set.of("org.eclipse.swt.cocoa.macosx.aarch64", "org.eclipse.ui.cocoa",
                    "org.eclipse.e4.ui.workbench.renderers.swt.cocoa", "org.eclipse.jdt.launching.macosx"));

    static List<Product> all() {
        return List.of(LINUX, WINDOWS, MACOS);
    }

    /** A bundle of the product: its name without the version, and its file. */
    record Bundle(String name, Path file) {
        String header(String header) {
            if (Files.isDirectory(file)) {
                try (InputStream in = Files.newInputStream(file.resolve(JarFile.MANIFEST_NAME))) {
                    return new Manifest(in).getMainAttributes().getValue(header);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            try (JarFile jar = new JarFile(file.toFile())) {
                return jar.getManifest().getMainAttributes().getValue(header);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Set<String> entries() {
            try (JarFile jar = new JarFile(file.toFile())) {
                return jar.stream().map(entry -> entry.getName()).collect(Collectors.toCollection(TreeSet::new));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    List<Bundle> bundles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("plugins"))) {
            return files.sorted().map(file -> new Bundle(file.getFileName().toString().replaceFirst("_[^_]*$", ""), file))
                    .toList();
        }
    }

    Bundle bundle(String name) throws IOException {
        return bundles().stream().filter(bundle -> bundle.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(folder + " has no bundle " + name));
    }

    Properties configuration() throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newInputStream(folder.resolve("configuration/config.ini"))) {
            properties.load(in);
        }
        return properties;
    }

    @Override
    public String toString() {
        return PRODUCTS.relativize(folder).toString();
    }
}
