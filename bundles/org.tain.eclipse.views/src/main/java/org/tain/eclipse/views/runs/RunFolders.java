package org.tain.eclipse.views.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Where the Runs view looks: the projects of the workspace, and folders that the user chose, which are remembered. */
public final class RunFolders {
    private static final String NODE = "org.tain.eclipse.views";
    private static final String KEY = "runFolders";

    /** The folders to search, without waiting for anything. */
    public List<Path> all() {
        List<Path> folders = new ArrayList<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            IPath location = project.isOpen() ? project.getLocation() : null;
            if (location != null) {
                folders.add(location.toPath());
            }
        }
        chosen().stream().filter(folder -> !folders.contains(folder)).forEach(folders::add);
        return folders;
    }

    /** The chosen folders, in the order in which they were added. */
    public List<Path> chosen() {
        return Arrays.stream(node().get(KEY, "").split("\n")).filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    /** Adds a folder; does nothing if it is known. */
    public void add(Path folder) {
        List<Path> folders = new ArrayList<>(chosen());
        Path absolute = folder.toAbsolutePath().normalize();
        if (!folders.contains(absolute)) {
            folders.add(absolute);
            keep(folders);
        }
    }

    /** Forgets a folder; what is in it stays. */
    public void remove(Path folder) {
        List<Path> folders = new ArrayList<>(chosen());
        folders.remove(folder);
        keep(folders);
    }

    private static void keep(List<Path> folders) {
        node().put(KEY, String.join("\n", folders.stream().map(Path::toString).toList()));
        try {
            node().flush();
        } catch (BackingStoreException e) {
            ILog.of(RunFolders.class).error("The folders of runs could not be remembered", e);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
