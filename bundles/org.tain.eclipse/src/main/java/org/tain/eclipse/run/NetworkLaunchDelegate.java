package org.tain.eclipse.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.ISourceLocator;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.eclipse.debug.core.model.IPersistableSourceLocator;
import org.eclipse.jdt.launching.IVMInstall;
import org.eclipse.jdt.launching.IVMRunner;
import org.eclipse.jdt.launching.VMRunnerConfiguration;
import org.tain.compiler.load.LoadedModel;
import org.tain.eclipse.project.BundleJars;
import org.tain.eclipse.project.Language;
import org.tain.language.tain.Simulation;
import org.tain.runtime.UserError;

/**
 * Runs a network in a Java machine of its own: the command line's {@code tain train} or {@code tain run}, so that a run from
 * the workbench and one from a shell are the same. Under the debugger, breakpoints in the project's generated Java hold,
 * because the class that runs is compiled from the same text.
 */
public final class NetworkLaunchDelegate extends LaunchConfigurationDelegate {
    private static final String MAIN = "org.tain.cli.Main";

    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Starting " + configuration.getName(), 4);
        NetworkRun run = NetworkRun.read(configuration);
        IFile file = checked(run);
        boolean simulates = run.resumed().isEmpty() && simulates(file);
        progress.worked(1);
        IVMInstall java = RunJava.install();
        IVMRunner runner = java.getVMRunner(mode);
        if (runner == null) {
            throw refused("The Java in " + java.getInstallLocation() + " cannot be started for " + mode + ".");
        }
        VMRunnerConfiguration program = new VMRunnerConfiguration(MAIN, classPath());
        program.setProgramArguments(run.arguments(simulates).toArray(String[]::new));
        program.setVMArguments(jvmArguments(run, java));
        program.setWorkingDirectory(file.getParent().getLocation().toOSString());
        program.setEnvironment(DebugPlugin.getDefault().getLaunchManager().getEnvironment(configuration));
        progress.worked(1);
        if (mode.equals(ILaunchManager.DEBUG_MODE) && launch.getSourceLocator() == null) {
            launch.setSourceLocator(sources(configuration));
        }
        if (!progress.isCanceled()) {
            runner.run(program, launch, progress.split(2));
        }
    }

    private static IFile checked(NetworkRun run) throws CoreException {
        IFile file = run.file();
        if (file == null) {
            throw refused("No network is named: choose a file *.tain in the launch configuration.");
        }
        if (!file.exists() || file.getLocation() == null) {
            throw refused("There is no network " + file.getFullPath() + "; choose another in the launch configuration.");
        }
        return file;
    }

    private static CoreException refused(String sentence) {
        return new CoreException(Status.error(sentence));
    }

    private static boolean simulates(IFile file) throws CoreException {
        try {
            LoadedModel loaded = Language.loader(NetworkLaunchDelegate.class).load(file.getLocation().toPath());
            return loaded.resource().getContents().isEmpty() == false
                    && loaded.model().getDeclarations().stream().anyMatch(Simulation.class::isInstance);
        } catch (UserError e) {
            throw refused(e.getMessage());
        }
    }

    private static String[] classPath() {
        return BundleJars.of("org.tain.cli").stream().map(Path::toString).toArray(String[]::new);
    }

    private static String[] jvmArguments(NetworkRun run, IVMInstall java) {
        List<String> all = new ArrayList<>(RunJava.options(java));
        all.addAll(List.of(DebugPlugin.parseArguments(run.jvmOptions())));
        return all.toArray(String[]::new);
    }

    private static ISourceLocator sources(ILaunchConfiguration configuration) throws CoreException {
        String id = "org.eclipse.jdt.launching.sourceLocator.JavaSourceLookupDirector";
        IPersistableSourceLocator locator = DebugPlugin.getDefault().getLaunchManager().newSourceLocator(id);
        locator.initializeDefaults(configuration);
        return locator;
    }

    /** A run compiles its model itself; only the debugger's breakpoints need what the builder makes. */
    @Override
    public boolean buildForLaunch(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor)
            throws CoreException {
        if (mode.equals(ILaunchManager.DEBUG_MODE) && NetworkRun.read(configuration).file() != null) {
            IProject project = NetworkRun.read(configuration).file().getProject();
            if (project.isAccessible()) {
                project.build(org.eclipse.core.resources.IncrementalProjectBuilder.INCREMENTAL_BUILD, monitor);
            }
        }
        return false;
    }

    /** Errors of other models do not matter, and those of this one are told by the run, with their lines. */
    @Override
    public boolean finalLaunchCheck(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor) {
        return true;
    }

    /** A configuration made by hand learns here who follows its process. */
    @Override
    public boolean preLaunchCheck(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor)
            throws CoreException {
        if (!configuration.hasAttribute(DebugPlugin.ATTR_PROCESS_FACTORY_ID) && !configuration.isReadOnly()) {
            ILaunchConfigurationWorkingCopy copy = configuration.getWorkingCopy();
            NetworkRun.read(configuration).write(copy);
            copy.doSave();
        }
        return super.preLaunchCheck(configuration, mode, monitor);
    }

    /** The files of the model's project are asked to be saved before it runs. */
    @Override
    protected IProject[] getBuildOrder(ILaunchConfiguration configuration, String mode) throws CoreException {
        IFile file = NetworkRun.read(configuration).file();
        return file == null || !Files.exists(file.getProject().getLocation().toPath())
                ? null
                : new IProject[] {file.getProject()};
    }
}
