package org.tain.eclipse.project;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.core.IClasspathAttribute;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.launching.JavaRuntime;
import org.tain.eclipse.preferences.RunPreferences;

/** What makes a project a Tain project: a Java project whose source is generated from its models. */
public final class TainProject {
    /** The folder of the generated Java. */
    public static final String GENERATED = "src-gen";
    private static final String CLASSES = "bin";
    private static final String JAVA = "21";

    private TainProject() {
    }

    /**
     * Makes a project and opens it.
     *
     * @param location where its files are to be; null for a folder of its name in the workspace
     * @param examples copied into it with their data
     */
    public static IProject create(String name, URI location, List<Example> examples, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Making the project " + name, 10);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(name);
        description.setLocationURI(location);
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        for (Example example : examples) {
            example.copyTo(project, progress.split(1));
            progress.setWorkRemaining(8);
        }
        configure(project, progress.split(4));
        return project;
    }

    /** Makes a project that is open a Tain project; what it has already stays. */
    public static void configure(IProject project, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 4);
        project.setDefaultCharset("UTF-8", progress.split(1));
        folder(project, GENERATED);
        boolean java = project.hasNature(JavaCore.NATURE_ID);
        addNature(project, JavaCore.NATURE_ID);
        IJavaProject javaProject = JavaCore.create(project);
        if (!java) {
            Map<String, String> options = javaProject.getOptions(false);
            JavaCore.setComplianceOptions(JAVA, options);
            javaProject.setOptions(options);
        }
        javaProject.setRawClasspath(classPath(javaProject, java), output(javaProject, java), progress.split(1));
        addNature(project, TainNature.ID);
        progress.split(2);
    }

    private static void folder(IProject project, String name) throws CoreException {
        IFolder folder = project.getFolder(name);
        if (!folder.exists()) {
            folder.create(IResource.FORCE | IResource.DERIVED, true, null);
        }
    }

    private static void addNature(IProject project, String nature) throws CoreException {
        if (!project.hasNature(nature)) {
            IProjectDescription description = project.getDescription();
            List<String> natures = new ArrayList<>(List.of(description.getNatureIds()));
            natures.add(nature);
            description.setNatureIds(natures.toArray(String[]::new));
            project.setDescription(description, null);
        }
    }

    private static IPath output(IJavaProject project, boolean java) throws CoreException {
        return java ? project.getOutputLocation() : project.getPath().append(CLASSES);
    }

    private static IClasspathEntry[] classPath(IJavaProject project, boolean java) throws CoreException {
        List<IClasspathEntry> entries = new ArrayList<>(java ? List.of(project.getRawClasspath()) : List.of());
        IClasspathAttribute quiet = JavaCore.newClasspathAttribute(IClasspathAttribute.IGNORE_OPTIONAL_PROBLEMS, "true");
        // it is missing in a fresh checkout until the first network is generated
        IClasspathAttribute optional = JavaCore.newClasspathAttribute(IClasspathAttribute.OPTIONAL, "true");
        add(entries, JavaCore.newSourceEntry(project.getPath().append(GENERATED), null, null, null,
                new IClasspathAttribute[] {quiet, optional}));
        if (!java) {
            // the workspace's own Java, not an execution environment, of which no strict match may be installed
            add(entries, JavaCore.newContainerEntry(JavaRuntime.newDefaultJREContainerPath()));
        }
        add(entries, JavaCore.newContainerEntry(TainRuntimeContainer.PATH));
        return entries.toArray(IClasspathEntry[]::new);
    }

    private static void add(List<IClasspathEntry> entries, IClasspathEntry entry) {
        if (entries.stream().noneMatch(known -> known.getPath().equals(entry.getPath()))) {
            entries.add(entry);
        }
    }

    /** Whether a project is open and a Tain project. */
    public static boolean is(IProject project) {
        try {
            return project.isAccessible() && project.hasNature(TainNature.ID);
        } catch (CoreException e) {
            return false; // it was closed meanwhile
        }
    }

    /** The models of a project, in alphabetical order, without those that its runs keep. */
    public static List<IFile> models(IProject project) throws CoreException {
        List<IFile> models = new ArrayList<>();
        project.accept(resource -> {
            if (resource instanceof IFile file) {
                if (isModel(file)) {
                    models.add(file);
                }
                return false;
            }
            return mayHoldModels(resource);
        });
        models.sort((a, b) -> a.getFullPath().toString().compareTo(b.getFullPath().toString()));
        return models;
    }

    /** Whether a file is a model of its project, not one that a run keeps. */
    public static boolean isModel(IFile file) {
        return "tain".equals(file.getFileExtension()) && mayHoldModels(file.getParent());
    }

    /** Whether a container and all above it may hold models: not the folders of runs or what is generated. */
    static boolean mayHoldModels(IResource container) {
        for (IResource at = container; at instanceof IFolder folder; at = at.getParent()) {
            if (at.isDerived() || at.getName().startsWith(".") || folder.getFile("run.json").exists()
                    || at.getParent() instanceof IProject && reserved(at.getName())) {
                return false;
            }
        }
        return container instanceof IContainer;
    }

    private static boolean reserved(String name) {
        return name.equals(GENERATED) || name.equals(CLASSES) || name.equals(RunPreferences.runsFolder());
    }

    /** Whether a resource is the folder of the generated Java or in it. */
    static boolean isGenerated(IResource resource) {
        return resource.getProjectRelativePath().segmentCount() > 0
                && resource.getProjectRelativePath().segment(0).equals(GENERATED);
    }
}
