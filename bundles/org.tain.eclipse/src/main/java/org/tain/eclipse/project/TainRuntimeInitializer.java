package org.tain.eclipse.project;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.core.ClasspathContainerInitializer;
import org.eclipse.jdt.core.IClasspathContainer;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;

/** Gives a project's class path the jars of this workbench's runtime. */
public final class TainRuntimeInitializer extends ClasspathContainerInitializer {

    @Override
    public void initialize(IPath path, IJavaProject project) throws CoreException {
        JavaCore.setClasspathContainer(path, new IJavaProject[] {project},
                new IClasspathContainer[] {new TainRuntimeContainer()}, null);
    }

    @Override
    public String getDescription(IPath path, IJavaProject project) {
        return "Tain Runtime";
    }
}
