package org.tain.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;

/**
 * Does what the environment variable {@code TAIN_DRIVE} says: actions separated by {@code ;}, the first at the first start of the
 * workbench, the second at the second, and so on. The folder in {@code TAIN_DRIVE_OUT} gets a line per start in {@code starts}
 * (its workspace), pictures, and what went wrong in {@code failed}.
 */
public final class Driver implements IStartup {
    @Override
    public void earlyStartup() {
        String actions = System.getenv("TAIN_DRIVE");
        if (actions != null) {
            Path out = Path.of(System.getenv("TAIN_DRIVE_OUT"));
            new Thread(() -> drive(List.of(actions.split(";")), out), "Tain driver").start();
        }
    }

    private static void drive(List<String> actions, Path out) {
        try {
            Stage stage = new Stage(out);
            stage.settle();
            String action = actions.get(count(out));
            int colon = action.indexOf(':');
            String name = colon < 0 ? action : action.substring(0, colon);
            String argument = colon < 0 ? "" : action.substring(colon + 1);
            switch (name) {
                case "close" -> Endings.close(stage);
                case "restart" -> Endings.restart(stage);
                case "frames" -> {
                    String[] runs = argument.split(",");
                    new Frames(stage).measure(Path.of(runs[0]), Path.of(runs[1]), Path.of(runs[2]), Path.of(runs[3]), out);
                    Endings.close(stage);
                }
                case "tour" -> {
                    new Tour(stage).take();
                    Endings.close(stage);
                }
                case "looks" -> {
                    new Looks(stage).take(Arrays.stream(argument.split(",")).map(Path::of).toList());
                    Endings.close(stage);
                }
                case "pictures" -> {
                    new Scenes(stage).take();
                    Endings.restart(stage);
                }
                case "dark" -> {
                    new Scenes(stage).dark();
                    Endings.close(stage);
                }
                case "latency" -> {
                    new Latency(stage, out).measure(Path.of(argument));
                    Endings.close(stage);
                }
                case "switch" -> Endings.switchWorkspace(stage, argument);
                default -> throw new IllegalArgumentException("no such action: " + action);
            }
        } catch (IOException | RuntimeException | AssertionError e) {
            fail(out, e);
        }
    }

    /** Notes this start and answers how many there were before. */
    private static int count(Path out) throws IOException {
        Path starts = out.resolve("starts");
        int before = Files.exists(starts) ? Files.readAllLines(starts).size() : 0;
        Files.writeString(starts, Platform.getInstanceLocation().getURL().getPath() + "\n", StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return before;
    }

    private static void fail(Path out, Throwable cause) {
        try {
            Files.writeString(out.resolve("failed"), cause + "\n");
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        cause.printStackTrace();
        Runtime.getRuntime().halt(1); // a dialog may hold the workbench
    }
}
