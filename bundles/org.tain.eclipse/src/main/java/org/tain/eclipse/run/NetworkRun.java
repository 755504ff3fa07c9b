package org.tain.eclipse.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.variables.VariablesPlugin;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jdt.launching.IJavaLaunchConfigurationConstants;
import org.tain.eclipse.preferences.RunPreferences;

/**
 * What a launch configuration says: which network runs, and with what.
 *
 * @param model path of the model in the workspace
 * @param parameters texts of the values that differ from the model's, with their units, by name
 * @param seed empty for the model's
 * @param presentations empty for the model's
 * @param jvmOptions as on a command line
 * @param runs folder for the run, which may hold variables; empty for that of the project
 * @param resumed folder of the run that goes on; empty for a new one
 */
public record NetworkRun(String model, Map<String, String> parameters, String seed, String presentations, String jvmOptions,
        String runs, String resumed) {
    /** Identifies the type of these launch configurations. */
    public static final String TYPE = "org.tain.eclipse.network";
    private static final String KEY = "org.tain.eclipse.run.";

    /** Copies the parameters. */
    public NetworkRun {
        parameters = Map.copyOf(parameters);
    }

    /** A model as it stands. */
    public static NetworkRun of(IFile model) {
        return new NetworkRun(model.getFullPath().toString(), Map.of(), "", "", RunPreferences.jvmOptions(), "", "");
    }

    /** Reads a configuration; what it does not say is empty. */
    public static NetworkRun read(ILaunchConfiguration configuration) throws CoreException {
        return new NetworkRun(configuration.getAttribute(KEY + "model", ""),
                configuration.getAttribute(KEY + "parameters", Map.of()), configuration.getAttribute(KEY + "seed", ""),
                configuration.getAttribute(KEY + "presentations", ""),
                configuration.getAttribute(IJavaLaunchConfigurationConstants.ATTR_VM_ARGUMENTS, ""),
                configuration.getAttribute(KEY + "runs", ""), configuration.getAttribute(KEY + "resumed", ""));
    }

    /** Writes it into a configuration. */
    public void write(ILaunchConfigurationWorkingCopy configuration) {
        configuration.setAttribute(KEY + "model", model);
        configuration.setAttribute(KEY + "parameters", new TreeMap<>(parameters));
        configuration.setAttribute(KEY + "seed", seed);
        configuration.setAttribute(KEY + "presentations", presentations);
        configuration.setAttribute(IJavaLaunchConfigurationConstants.ATTR_VM_ARGUMENTS, jvmOptions);
        configuration.setAttribute(KEY + "runs", runs);
        configuration.setAttribute(KEY + "resumed", resumed);
        configuration.setAttribute(DebugPlugin.ATTR_PROCESS_FACTORY_ID, RunProcessFactory.ID);
        configuration.setAttribute(DebugPlugin.ATTR_CONSOLE_ENCODING, "UTF-8");
        IPath path = IPath.fromPortableString(model);
        if (path.segmentCount() > 1) {
            // where the debugger looks for the generated Java
            configuration.setAttribute(IJavaLaunchConfigurationConstants.ATTR_PROJECT_NAME, path.segment(0));
            configuration.setMappedResources(new IResource[] {file()});
        }
    }

    /** The same with other values of parameters. */
    public NetworkRun with(Map<String, String> values) {
        return new NetworkRun(model, values, seed, presentations, jvmOptions, runs, resumed);
    }

    /** The same for another number of presentations; empty for the model's. */
    public NetworkRun showing(String number) {
        return new NetworkRun(model, parameters, seed, number, jvmOptions, runs, resumed);
    }

    /** The same going on in the folder of a run. */
    public NetworkRun goingOn(Path run) {
        return new NetworkRun(model, Map.of(), "", "", jvmOptions, runs, run.toString());
    }

    /** The model's file; it need not exist. Null if none is named. */
    public IFile file() {
        IPath path = IPath.fromPortableString(model);
        return path.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(path);
    }

    /** The folder in which the run's own folder is made. */
    public Path runsFolder() throws CoreException {
        Path home = file().getProject().getLocation().toPath();
        String text = VariablesPlugin.getDefault().getStringVariableManager().performStringSubstitution(runs).strip();
        return home.resolve(text.isEmpty() ? RunPreferences.runsFolder() : text);
    }

    /**
     * What follows the command {@code tain}.
     *
     * @param simulates whether the model says {@code simulate for ...} rather than {@code train on ...}
     */
    List<String> arguments(boolean simulates) throws CoreException {
        List<String> all = new ArrayList<>(List.of(simulates ? "run" : "train"));
        if (resumed.isEmpty()) {
            all.addAll(List.of(file().getName(), "--runs", runsFolder().toString()));
        } else {
            all.addAll(List.of("--resume", resumed));
        }
        new TreeMap<>(parameters).forEach((name, value) -> all.addAll(List.of("--set", name + "=" + value)));
        if (!seed.isBlank()) {
            all.addAll(List.of("--seed", seed.strip()));
        }
        if (!presentations.isBlank() && !simulates) {
            all.addAll(List.of("--presentations", presentations.strip()));
        }
        all.addAll(List.of("--progress", "json"));
        return all;
    }
}
