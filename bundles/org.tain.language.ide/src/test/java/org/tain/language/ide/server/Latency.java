package org.tain.language.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.tain.language.ide.testing.Large;

/**
 * How long an editor waits for the server: from a typed character to fresh problems, for proposals in a text that is at
 * rest, and for proposals right after a typed character. One processor is kept busy meanwhile. Arguments: the lines of the
 * generated model (3000) and the number of measurements (200).
 */
final class Latency {
    private static final String MODEL = "large.tain";
    private final TestWorkspace workspace;
    private final List<String> lines;
    private final int count;

    private Latency(TestWorkspace workspace, List<String> lines, int count) {
        this.workspace = workspace;
        this.lines = lines;
        this.count = count;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3000;
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Path folder = Files.createTempDirectory("tain-latency");
        String model = Large.model(lines);
        Thread.ofPlatform().daemon().start(Latency::keepBusy);
        try (TestWorkspace workspace = new TestWorkspace(folder, folder.resolve("library")).start()) {
            System.out.printf("%d lines, %d problems%n", model.lines().count(), workspace.open(MODEL, model).size());
            Latency latency = new Latency(workspace, model.lines().toList(), count);
            latency.problems(count);
            latency.proposals(count);
            print("problems after a key", latency.problems(count));
            print("problems after a key with an error", latency.errors());
            print("proposals at rest", latency.proposals(count));
            print("proposals after a key", latency.typedProposals());
            print("problems after a burst of 20 keys", latency.bursts());
        }
    }

    private static void keepBusy() {
        double x = 1;
        while (x > 0) {
            x = Math.sqrt(x + 1);
        }
    }

    private static void print(String what, double[] ms) {
        Arrays.sort(ms);
        System.out.printf("%-34s p50 %6.1f ms   p95 %6.1f ms   max %6.1f ms%n", what, ms[ms.length / 2],
                ms[ms.length * 95 / 100], ms[ms.length - 1]);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** A digit more in the k-th value of a neuron's time constant; each edit is taken back by the next. */
    private double[] problems(int count) throws InterruptedException {
        double[] ms = new double[count];
        for (int i = 0; i < count; i++) {
            int line = line("theta = 15 mV", i / 2);
            int column = lines.get(line).indexOf("15 mV") + 2;
            workspace.client.forget(workspace.uri(MODEL));
            long start = System.nanoTime();
            type(line, column, i);
            workspace.client.diagnostics(workspace.uri(MODEL));
            ms[i] = since(start);
        }
        return ms;
    }

    /** A letter more in the name of a layer, which nothing is called then; each is taken back by the next. */
    private double[] errors() throws InterruptedException {
        double[] ms = new double[count];
        for (int i = 0; i < count; i++) {
            int line = line("excited by visible", i / 2);
            int column = lines.get(line).indexOf(':');
            workspace.client.forget(workspace.uri(MODEL));
            long start = System.nanoTime();
            workspace.type(MODEL, line, column, i % 2 == 0 ? column : column + 1, i % 2 == 0 ? "x" : "");
            workspace.client.diagnostics(workspace.uri(MODEL));
            ms[i] = since(start);
        }
        return ms;
    }

    private void type(int line, int column, int i) {
        workspace.type(MODEL, line, column, i % 2 == 0 ? column : column + 1, i % 2 == 0 ? "5" : "");
    }

    private double[] proposals(int count) throws Exception {
        double[] ms = new double[count];
        String[] places = {"tau = ", "layer hidden", "connect ", "learns ", "gain * "};
        int[] behind = {6, 0, 8, 7, 7};
        for (int i = 0; i < count; i++) {
            int kind = i % places.length;
            int line = line(places[kind], i);
            long start = System.nanoTime();
            workspace.complete(MODEL, line, lines.get(line).indexOf(places[kind]) + behind[kind]);
            ms[i] = since(start);
        }
        return ms;
    }

    private double[] typedProposals() throws Exception {
        double[] ms = new double[count];
        for (int i = 0; i < count; i++) {
            int line = line("theta = 15 mV", i / 2);
            int column = lines.get(line).indexOf("15 mV") + 2;
            workspace.client.forget(workspace.uri(MODEL));
            type(line, column, i);
            long start = System.nanoTime();
            workspace.complete(MODEL, line, column - 2);
            ms[i] = since(start);
            workspace.client.diagnostics(workspace.uri(MODEL));
        }
        return ms;
    }

    private double[] bursts() throws Exception {
        double[] ms = new double[count / 10];
        int line = line("theta = 15 mV", 7);
        int column = lines.get(line).indexOf("15 mV") + 2;
        for (int i = 0; i < ms.length; i++) {
            for (int k = 0; k < 19; k++) {
                type(line, column, k);
            }
            workspace.client.forget(workspace.uri(MODEL));
            long start = System.nanoTime();
            type(line, column, 1);
            workspace.client.diagnostics(workspace.uri(MODEL));
            ms[i] = since(start);
        }
        return ms;
    }

    /** The k-th line, counted around, that holds a text. */
    private int line(String text, int k) {
        int[] found = java.util.stream.IntStream.range(0, lines.size()).filter(line -> lines.get(line).contains(text)).toArray();
        return found[k % found.length];
    }
}
