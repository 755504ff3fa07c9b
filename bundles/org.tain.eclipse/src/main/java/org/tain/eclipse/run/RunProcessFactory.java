package org.tain.eclipse.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.IProcessFactory;
import org.eclipse.debug.core.model.IProcess;

/** Makes the process of a run one whose progress is shown and that ends gently. */
public final class RunProcessFactory implements IProcessFactory {
    /** How a launch configuration names it. */
    static final String ID = "org.tain.eclipse.runProcess";

    @Override
    public IProcess newProcess(ILaunch launch, Process process, String label, Map<String, String> attributes) {
        RunReports reports = new RunReports(RunProcessFactory::begun);
        RunProcess run = new RunProcess(launch, new ReportingProcess(process, reports), label, attributes);
        new RunJob(run, reports).schedule();
        return run;
    }

    private static void begun(Path run) {
        RunsInWorkspace.begun(run);
        ServiceCaller.callOnce(RunProcessFactory.class, ShownRuns.class, shown -> shown.show(List.of(run)));
    }
}
