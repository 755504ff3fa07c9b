package org.tain.eclipse.preferences;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** How and where networks run unless a launch says otherwise. */
public final class RunPreferences extends AbstractPreferenceInitializer {
    /** The bundle whose preferences these are. */
    public static final String BUNDLE = "org.tain.eclipse";
    /** Name of the folder of runs in each project. */
    public static final String RUNS_FOLDER = "runs.folder";
    /** Options of the Java machine. */
    public static final String JVM_OPTIONS = "runs.jvmOptions";
    /** Folder of a JDK; empty for the workbench's own. */
    public static final String JDK = "runs.jdk";
    /** Whether the end of a run is told by a note in the corner of the screen. */
    public static final String NOTIFY = "runs.notify";

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(BUNDLE);
        defaults.put(RUNS_FOLDER, "runs");
        defaults.put(JVM_OPTIONS, "");
        defaults.put(JDK, "");
        defaults.putBoolean(NOTIFY, true);
    }

    /** Name of the folder of runs in each project; never empty. */
    public static String runsFolder() {
        return text(RUNS_FOLDER).isBlank() ? "runs" : text(RUNS_FOLDER).strip();
    }

    /** Options of the Java machine, as on a command line. */
    public static String jvmOptions() {
        return text(JVM_OPTIONS);
    }

    /** Folder of the JDK that runs networks; empty for the workbench's own. */
    public static Optional<Path> jdk() {
        return text(JDK).isBlank() ? Optional.empty() : Optional.of(Path.of(text(JDK).strip()));
    }

    /** Whether the end of a run is told by a note in the corner of the screen. */
    public static boolean notifies() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, NOTIFY, true, null);
    }

    private static String text(String key) {
        return Platform.getPreferencesService().getString(BUNDLE, key, "", null);
    }
}
