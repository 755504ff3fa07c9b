package org.tain.eclipse.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.console.FileLink;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.TextConsole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.run.GoOn;
import org.tain.eclipse.run.NetworkConfigurations;
import org.tain.eclipse.run.NetworkRun;
import org.tain.eclipse.run.RunNetworkShortcut;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;

@ExtendWith(FreshWorkbench.class)
class LaunchTest {

    @BeforeEach
    void noRunIsShown() {
        PlatformUI.getWorkbench().getService(ShownRuns.class).show(List.of());
    }

    @AfterEach
    void nothingIsLeft(Workbench workbench) throws Exception {
        Runs.end(workbench);
    }

    @Test
    void runAsTrainsInAProcessOfItsOwnAndShowsTheRun(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, 200);
        RunNetworkShortcut.start(model, "run");
        Path run = workbench.project().getLocation().toPath().resolve("runs/Small-1");
        ShownRuns shown = PlatformUI.getWorkbench().getService(ShownRuns.class);
        workbench.waitUntil("the run is shown", () -> shown.runs().equals(List.of(run)));
        workbench.waitUntil("the run is finished", () -> Runs.state(run) == RunState.FINISHED);
        workbench.waitUntil("the workspace knows it", () -> workbench.project().getFile("runs/Small-1/metrics.csv").exists());
        assertTrue(workbench.project().getFile("runs/Small-1/model.tain").isDerived(IResource.CHECK_ANCESTORS));
        workbench.waitUntil("the console tells the folder", () -> console().contains("Run folder: " + run));
        assertTrue(console().chars().noneMatch(c -> c == 0x1e), "progress records are not shown");
        assertEquals(1, NetworkConfigurations.existing(model).size(), "one configuration is kept");
    }

    @Test
    void parametersSeedAndPresentationsOfTheConfigurationAreUsed(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, 1_000_000);
        NetworkRun run = new NetworkRun(model.getFullPath().toString(), Map.of("eta", "0.1 mV"), "7", "150", "-Xmx200m",
                "elsewhere", "");
        DebugUITools.launch(NetworkConfigurations.make("mine", run), "run");
        Path folder = workbench.project().getLocation().toPath().resolve("elsewhere/Small-1");
        workbench.waitUntil("the run is finished", () -> Runs.state(folder) == RunState.FINISHED);
        RunFile file = RunFolder.open(folder).read();
        assertEquals(7, file.seed());
        assertEquals(150, file.presentations());
        assertEquals(0.1, file.parameters().getFirst().value());
    }

    @Test
    void progressIsShownAndCancelEndsTheRunGently(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, 1_000_000_000L);
        RunNetworkShortcut.start(model, "run");
        Path run = workbench.project().getLocation().toPath().resolve("runs/Small-1");
        workbench.waitUntil("the run is running", () -> Runs.state(run) == RunState.RUNNING);
        Job[] jobs = Runs.jobs();
        assertEquals(1, jobs.length);
        assertEquals("Run of small", jobs[0].getName());
        jobs[0].cancel();
        workbench.waitUntil("the run is cancelled", () -> Runs.state(run) == RunState.CANCELLED);
        try (var checkpoints = Files.list(run.resolve("checkpoints"))) {
            assertEquals(1, checkpoints.count(), "it can go on");
        }
        workbench.waitUntil("the job has ended", () -> Runs.jobs().length == 0);
        assertEquals("Small-1 cancelled", jobs[0].getResult().getMessage());
    }

    @Test
    void aCancelledRunGoesOnInItsOwnFolder(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, 400_000);
        RunNetworkShortcut.start(model, "run");
        Path run = workbench.project().getLocation().toPath().resolve("runs/Small-1");
        workbench.waitUntil("the run is running", () -> Runs.state(run) == RunState.RUNNING);
        Arrays.stream(Runs.jobs()).forEach(Job::cancel);
        workbench.waitUntil("the run is cancelled", () -> Runs.state(run) == RunState.CANCELLED);
        workbench.waitUntil("the job has ended", () -> Runs.jobs().length == 0);
        long done = RunFolder.open(run).read().presentationsDone();

        GoOn.with(run);
        workbench.waitUntil("it is running again", () -> RunFolder.open(run).read().presentationsDone() > done);
        assertTrue(Files.notExists(run.resolveSibling("Small-2")), "no other folder is made");
    }

    @Test
    void aRunThatCannotBeginSaysWhyAndLinksToTheLine(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, 100);
        workbench.write("small.tain", SmallNetwork.text(100).replace("LIF[8]", "Nobody[8]"));
        RunNetworkShortcut.start(model, "run");
        workbench.waitUntil("the run has begun", () -> Runs.jobs().length == 1);
        Job job = Runs.jobs()[0];
        workbench.waitUntil("it has failed", () -> job.getResult() != null);
        assertTrue(job.getResult().getMessage().startsWith("small failed: small.tain:15:"), job.getResult().getMessage());
        workbench.waitUntil("the console links to the line", () -> links().length > 0);
        ((FileLink) links()[0]).linkActivated();
        workbench.waitUntil("the model is open", () -> workbench.page().getActiveEditor() != null);
        assertEquals("small.tain", workbench.page().getActiveEditor().getEditorInput().getName());
    }

    @Test
    void severalRunsGoOnSideBySideAndEndTogether(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, 1_000_000_000L);
        RunNetworkShortcut.start(model, "run");
        RunNetworkShortcut.start(model, "run");
        Path runs = workbench.project().getLocation().toPath().resolve("runs");
        workbench.waitUntil("both are running", () -> Runs.state(runs.resolve("Small-1")) == RunState.RUNNING
                && Runs.state(runs.resolve("Small-2")) == RunState.RUNNING);
        for (ILaunch launch : DebugPlugin.getDefault().getLaunchManager().getLaunches()) {
            launch.terminate();
        }
        workbench.waitUntil("both are cancelled", () -> Runs.state(runs.resolve("Small-1")) == RunState.CANCELLED
                && Runs.state(runs.resolve("Small-2")) == RunState.CANCELLED);
    }

    private static TextConsole textConsole() {
        for (IConsole console : ConsolePlugin.getDefault().getConsoleManager().getConsoles()) {
            if (console instanceof TextConsole text && console.getName().contains("Tain Network")) {
                return text;
            }
        }
        return null;
    }

    private static String console() {
        TextConsole console = textConsole();
        return console == null ? "" : console.getDocument().get();
    }

    private static Object[] links() {
        TextConsole console = textConsole();
        return console == null
                ? new Object[0]
                : Arrays.stream(console.getHyperlinks()).filter(FileLink.class::isInstance).toArray();
    }
}
