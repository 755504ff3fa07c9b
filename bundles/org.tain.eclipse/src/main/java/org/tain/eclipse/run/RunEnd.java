package org.tain.eclipse.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.debug.core.DebugException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.tain.eclipse.preferences.RunPreferences;
import org.tain.runtime.UserError;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;
import org.tain.runtime.run.ThisProcess;

/**
 * How a run ended.
 *
 * @param name of the run, or of the launch configuration where no run came into being
 * @param state in one word
 * @param reason why it failed, else empty
 */
record RunEnd(String name, String state, String reason) {
    private static final long SHOWN_MS = 8000;
    private static final int WIDTH = 340;
    private static final int MARGIN = 6;

    static RunEnd of(RunProcess process, RunReports reports) {
        Path folder = reports.folder().orElse(null);
        String configuration = process.getLaunch().getLaunchConfiguration().getName();
        if (folder == null) {
            boolean fine = process.isCancelled() || exitCode(process) == 0;
            return new RunEnd(configuration, process.isCancelled() ? "cancelled" : fine ? "finished" : "failed",
                    fine ? "" : reports.fault());
        }
        String name = folder.getFileName().toString();
        try {
            RunFile run = RunFolder.open(folder).read();
            if (ThisProcess.interrupted(run, Instant.now())) {
                return process.isCancelled()
                        ? new RunEnd(name, "cancelled", "")
                        : new RunEnd(name, "interrupted", "its process ended with exit value " + exitCode(process)
                                + " before it could close its files; it can go on from its last checkpoint");
            }
            String reason = run.state() == RunState.FAILED ? run.reason() : "";
            return new RunEnd(name, run.state().word(), reason);
        } catch (UserError e) {
            return new RunEnd(name, "failed", e.getMessage());
        }
    }

    private static int exitCode(RunProcess process) {
        try {
            return process.getExitValue();
        } catch (DebugException e) {
            return 0; // it is still closing its files
        }
    }

    /** {@code MirroredPatches-3 failed: ...}. */
    String sentence() {
        return name + " " + state + (reason.isEmpty() ? "" : ": " + reason);
    }

    /** Tells the user in a note that goes away by itself. */
    void tell(Path folder) {
        if (!RunPreferences.notifies() || !PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            if (!PlatformUI.getWorkbench().isClosing()) {
                NotificationPopup.forDisplay(display).title("Run " + state.toLowerCase(Locale.ROOT), true)
                        .content(parent -> {
                            Link text = new Link(parent, SWT.WRAP);
                            text.setText(escape(sentence()) + (folder == null ? "" : "\n<a>Show it</a>"));
                            text.addListener(SWT.Selection, event -> OpenRun.show(folder));
                            // without a width the note would be as high as one long line and cut the rest off
                            GridDataFactory.fillDefaults().grab(true, true).indent(MARGIN, MARGIN)
                                    .hint(WIDTH, SWT.DEFAULT).applyTo(text);
                            return text;
                        }).delay(SHOWN_MS).open();
            }
        });
    }

    private static String escape(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }
}
