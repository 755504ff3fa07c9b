package org.tain.eclipse.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;

/** The launch configurations of networks. */
public final class NetworkConfigurations {
    private NetworkConfigurations() {
    }

    private static ILaunchManager manager() {
        return DebugPlugin.getDefault().getLaunchManager();
    }

    private static ILaunchConfigurationType type() {
        return manager().getLaunchConfigurationType(NetworkRun.TYPE);
    }

    /** Those of a model. */
    public static List<ILaunchConfiguration> existing(IFile model) {
        List<ILaunchConfiguration> found = new ArrayList<>();
        if (model != null) {
            try {
                for (ILaunchConfiguration configuration : manager().getLaunchConfigurations(type())) {
                    if (NetworkRun.read(configuration).model().equals(model.getFullPath().toString())) {
                        found.add(configuration);
                    }
                }
            } catch (CoreException e) {
                ILog.of(NetworkConfigurations.class).log(e.getStatus());
            }
        }
        return found;
    }

    /** The first of a model, made if there is none. */
    public static ILaunchConfiguration of(IFile model) throws CoreException {
        List<ILaunchConfiguration> known = existing(model);
        return known.isEmpty()
                ? make(model.getFullPath().removeFileExtension().lastSegment(), NetworkRun.of(model))
                : known.getFirst();
    }

    /** Makes and keeps a configuration; another of its name gives this one a number. */
    public static ILaunchConfiguration make(String name, NetworkRun run) throws CoreException {
        ILaunchConfigurationWorkingCopy copy = type().newInstance(null, manager().generateLaunchConfigurationName(name));
        run.write(copy);
        return copy.doSave();
    }

    /**
     * A configuration that goes on with a run and is not kept.
     *
     * @param model the model that ran, whose project shows the run
     * @param run folder of a training that was cancelled or interrupted
     */
    public static ILaunchConfiguration resuming(IFile model, Path run) throws CoreException {
        ILaunchConfigurationWorkingCopy copy = type().newInstance(null,
                manager().generateLaunchConfigurationName(run.getFileName().toString()));
        NetworkRun.of(model).goingOn(run).write(copy);
        return copy;
    }
}
