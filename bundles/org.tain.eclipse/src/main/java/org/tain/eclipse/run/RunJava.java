package org.tain.eclipse.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.launching.IVMInstall;
import org.eclipse.jdt.launching.IVMInstall2;
import org.eclipse.jdt.launching.IVMInstallType;
import org.eclipse.jdt.launching.JavaRuntime;
import org.eclipse.jdt.launching.VMStandin;
import org.tain.eclipse.preferences.RunPreferences;

/** The Java that runs networks. */
final class RunJava {
    private static final String TYPE = "org.eclipse.jdt.internal.debug.ui.launcher.StandardVMType";
    private static final int UNSAFE_WARNS = 23;

    private RunJava() {
    }

    /**
     * The JDK of the preferences, else the workspace's own Java.
     *
     * @throws CoreException if it is none that can compile
     */
    static IVMInstall install() throws CoreException {
        Optional<Path> chosen = RunPreferences.jdk();
        IVMInstall java = chosen.isPresent() ? at(chosen.get()) : JavaRuntime.getDefaultVMInstall();
        if (java == null) {
            throw new CoreException(Status.error("The workspace knows no Java; name a JDK in Preferences > Tain."));
        }
        Path home = java.getInstallLocation().toPath();
        if (!Files.exists(home.resolve("bin/javac")) && !Files.exists(home.resolve("bin/javac.exe"))) {
            throw new CoreException(Status.error(
                    "The Java in " + home + " has no compiler; name a JDK 21 or newer in Preferences > Tain."));
        }
        return java;
    }

    private static IVMInstall at(Path home) {
        IVMInstallType type = JavaRuntime.getVMInstallType(TYPE);
        for (IVMInstall known : type.getVMInstalls()) {
            if (known.getInstallLocation().toPath().equals(home)) {
                return known;
            }
        }
        VMStandin made = new VMStandin(type, "tain:" + home);
        made.setName("Tain (" + home.getFileName() + ")");
        made.setInstallLocation(home.toFile());
        return made.convertToRealVM();
    }

    /** Options that every run gets: no window, no warnings that are not the user's business. */
    static List<String> options(IVMInstall java) {
        List<String> all = new ArrayList<>(List.of("-Djava.awt.headless=true", "-Dguice_bytecode_gen_option=DISABLED",
                "-Dslf4j.internal.verbosity=ERROR", "-XX:+UseSerialGC"));
        if (version(java) >= UNSAFE_WARNS) {
            all.add("--sun-misc-unsafe-memory-access=allow");
        }
        return all;
    }

    private static int version(IVMInstall java) {
        String version = java instanceof IVMInstall2 told ? told.getJavaVersion() : null;
        return version == null ? 0 : Integer.parseInt(version.replaceFirst("\\D.*", ""));
    }
}
