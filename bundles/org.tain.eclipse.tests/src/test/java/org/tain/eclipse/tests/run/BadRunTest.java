package org.tain.eclipse.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.ui.DebugUITools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.run.NetworkConfigurations;
import org.tain.eclipse.run.NetworkRun;
import org.tain.eclipse.run.RunNetworkShortcut;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.runtime.run.RunState;

/** What goes wrong with a run is told in one sentence, and nothing is written to the log. */
@ExtendWith(FreshWorkbench.class)
class BadRunTest {
    private static final long ENDLESS = 1_000_000_000L;

    private final Endings endings = new Endings();

    @AfterEach
    void nothingIsLeft(Workbench workbench) throws CoreException {
        endings.close();
        Runs.end(workbench);
    }

    @Test
    void dataThatIsMissing(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, 100);
        workbench.project().getFile("data/picture.png").delete(true, null);
        RunNetworkShortcut.start(model, "run");
        String sentence = endings.next(workbench);
        assertTrue(sentence.startsWith("small failed: ") && sentence.contains("data/*.png"), sentence);
    }

    @Test
    void aFolderOfRunsThatIsAFile(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, 100);
        workbench.write("notes.txt", "in the way\n");
        start(model, new NetworkRun(model.getFullPath().toString(), Map.of(), "", "", "", "notes.txt/runs", ""));
        String sentence = endings.next(workbench);
        assertTrue(sentence.startsWith("small failed: ") && sentence.contains("notes.txt"), sentence);
    }

    @Test
    void anOptionThatJavaDoesNotKnow(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, 100);
        start(model, new NetworkRun(model.getFullPath().toString(), Map.of(), "", "", "-Xmx4x", "", ""));
        assertEquals("small failed: Invalid maximum heap size: -Xmx4x", endings.next(workbench));
    }

    @Test
    void aValueThatDoesNotFit(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, 100);
        start(model, NetworkRun.of(model).with(Map.of("eta", "5 ms")));
        assertEquals(
                "small failed: --set eta=5 ms: 'eta' is a voltage (mV), as its value in the model, but '5 ms' is a time (ms).",
                endings.next(workbench));
    }

    @Test
    void aProcessThatIsKilled(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, ENDLESS);
        RunNetworkShortcut.start(model, "run");
        Path run = workbench.project().getLocation().toPath().resolve("runs/Small-1");
        workbench.waitUntil("it is running", () -> Runs.state(run) == RunState.RUNNING);
        IProcess process = DebugPlugin.getDefault().getLaunchManager().getLaunches()[0].getProcesses()[0];
        ProcessHandle.of(Long.parseLong(process.getAttribute(IProcess.ATTR_PROCESS_ID))).orElseThrow().destroyForcibly();
        assertEquals("Small-1 interrupted: its process ended with exit value 137 before it could close its files;"
                + " it can go on from its last checkpoint", endings.next(workbench));
    }

    @Test
    void aProjectThatIsClosedWhileItsNetworkRuns(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, ENDLESS);
        RunNetworkShortcut.start(model, "run");
        Path run = workbench.project().getLocation().toPath().resolve("runs/Small-1");
        workbench.waitUntil("it is running", () -> Runs.state(run) == RunState.RUNNING);
        workbench.project().close(null);
        var job = Runs.jobs()[0];
        job.cancel();
        workbench.waitUntil("it has ended", () -> job.getResult() != null);
        assertEquals("Small-1 cancelled", job.getResult().getMessage());
        assertEquals(RunState.CANCELLED, Runs.state(run));
        workbench.project().open(null);
    }

    @Test
    void aProjectThatIsDeletedWhileItsNetworkRuns(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, ENDLESS);
        RunNetworkShortcut.start(model, "run");
        Path run = workbench.project().getLocation().toPath().resolve("runs/Small-1");
        workbench.waitUntil("it is running", () -> Runs.state(run) == RunState.RUNNING);
        workbench.project().delete(false, true, null);
        var job = Runs.jobs()[0];
        job.cancel();
        workbench.waitUntil("it has ended", () -> job.getResult() != null);
        assertEquals("Small-1 cancelled", job.getResult().getMessage());
        assertTrue(Files.exists(run.resolve("metrics.csv")), "the results are still there");
    }

    private static void start(IFile model, NetworkRun run) throws CoreException {
        DebugUITools.launch(NetworkConfigurations.make(model.getName().replace(".tain", ""), run), "run");
    }
}
