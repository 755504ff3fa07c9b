package org.tain.eclipse.project;

import java.nio.file.Path;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.core.IClasspathContainer;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.JavaCore;

/** The runtime that generated simulators link to, as a library of a Java project. */
final class TainRuntimeContainer implements IClasspathContainer {
    /** How a class path names it. */
    static final IPath PATH = IPath.fromPortableString("org.tain.eclipse.runtime");
    private final IClasspathEntry[] entries;

    TainRuntimeContainer() {
        entries = BundleJars.of("org.tain.runtime").stream().map(TainRuntimeContainer::entry)
                .toArray(IClasspathEntry[]::new);
    }

    private static IClasspathEntry entry(Path jar) {
        return JavaCore.newLibraryEntry(IPath.fromPath(jar), null, null);
    }

    @Override
    public IClasspathEntry[] getClasspathEntries() {
        return entries.clone();
    }

    @Override
    public String getDescription() {
        return "Tain Runtime";
    }

    @Override
    public int getKind() {
        return K_APPLICATION;
    }

    @Override
    public IPath getPath() {
        return PATH;
    }
}
