package org.tain.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server lives in this process from its first word to its last. */
class TainServerTest {
    private static final String MODEL = """
            network One
            layer cell : LIF[3] driven by constant 20 mV
            simulate for 1 s {
                step 0.1 ms
                record spikes
            }
            """;

    @TempDir
    Path folder;

    @TempDir
    Path library;

    @Test
    void tellsOfProblemsAsTheyComeAndGo() throws Exception {
        try (TestWorkspace workspace = new TestWorkspace(folder, library).start()) {
            assertEquals(List.of(), workspace.open("one.tain", MODEL));
            List<Diagnostic> problems = workspace.change("one.tain", MODEL.replace("20 mV", "20 ms"));
            assertEquals("tain.unit.mismatch", problems.getFirst().getCode().getLeft());
            assertEquals(List.of(), workspace.change("one.tain", MODEL));
            assertFalse(workspace.complete("one.tain", 1, 13).isEmpty());
        }
    }

    @Test
    void everyThreadIsADaemonAndEndsWithTheServer() throws Exception {
        TestWorkspace workspace = new TestWorkspace(folder, library).start();
        workspace.open("one.tain", MODEL);
        workspace.complete("one.tain", 1, 13);
        List<Thread> threads = threads();
        assertFalse(threads.isEmpty());
        assertTrue(threads.stream().allMatch(Thread::isDaemon));

        workspace.close();

        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
            assertFalse(thread.isAlive(), thread.getName());
        }
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith(TainServer.THREADS))
                .toList();
    }
}
