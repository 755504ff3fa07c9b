package org.tain.eclipse.run;

import java.nio.file.Path;
import org.eclipse.jface.action.Action;

/** Shows one run in the views. */
final class OpenRunAction extends Action {
    private Path run;

    /**
     * Shows a run.
     *
     * @param run its folder; null for none, then it is disabled
     */
    OpenRunAction(Path run) {
        super("Show the run");
        setToolTipText("Show the run in the views Training and Filters");
        show(run);
    }

    /** Changes which run it shows. */
    void show(Path other) {
        run = other;
        setEnabled(run != null);
    }

    @Override
    public void run() {
        OpenRun.show(run);
    }
}
