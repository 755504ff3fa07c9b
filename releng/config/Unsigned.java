import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Takes the signatures out of the command line's own copies of its libraries. Java keeps no class of a signed jar in its archive of classes
 * and checks a digest for each one it loads, which is half of the time that a command takes to start.
 */
final class Unsigned {
    private Unsigned() {
    }

    /** Takes one argument: the folder of the jars, which are changed. */
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(arguments[0]))) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                unsign(jar);
            }
        }
    }

    private static void unsign(Path jar) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Path folder = content.getPath("META-INF");
            if (!Files.isDirectory(folder)) {
                return;
            }
            List<Path> signatures;
            try (Stream<Path> files = Files.list(folder)) {
                signatures = files.filter(file -> file.toString().matches(".*\\.(SF|RSA|DSA|EC)")).toList();
            }
            for (Path signature : signatures) {
                Files.delete(signature);
            }
        }
    }
}
