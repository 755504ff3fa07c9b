package org.tain.eclipse.project;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * An example that travels with the workbench: a model and the data that it reads.
 *
 * @param family the folder that it shares with others, {@code burbank2015}
 * @param fileName of the model
 * @param text of the model
 */
public record Example(String family, String fileName, String text) {
    private static final String ROOT = "examples";
    private static final Pattern DATA = Pattern.compile("\"(data/[^\"]*)\"");
    private static final Pattern NETWORK = Pattern.compile("(?m)^network\\s+(\\w+)");
    private static final Pattern DOC = Pattern.compile("\\A\\s*/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    /** All examples; families in alphabetical order, the founding model first in its own. */
    public static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        for (URL url : files("", "*.tain")) {
            String path = path(url);
            int slash = path.lastIndexOf('/');
            examples.add(new Example(path.substring(0, slash), path.substring(slash + 1), read(url)));
        }
        examples.sort(Comparator.comparing((Example example) -> !example.fileName().equals("patches.tain"))
                .thenComparing(Example::family, Comparator.reverseOrder()).thenComparing(Example::fileName));
        return examples;
    }

    /** What the model says of itself: the comment at its head, on one line. */
    public String description() {
        Matcher doc = DOC.matcher(text);
        return doc.find() ? doc.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip() : "";
    }

    /** Name of the network that the model declares. */
    public String network() {
        Matcher name = NETWORK.matcher(text);
        return name.find() ? name.group(1) : fileName;
    }

    /** The model's text with another name of the network. */
    public String textFor(String network) {
        return NETWORK.matcher(text).replaceFirst("network " + Matcher.quoteReplacement(network));
    }

    /** Copies the model and the folders of data that it names into a project; files that are there already stay. */
    public void copyTo(IProject project, IProgressMonitor monitor) throws CoreException {
        copy(files(family + "/", fileName), project, monitor);
        copyDataTo(project, monitor);
    }

    /** Copies the folders of data that the model names to where a model in a folder finds them; what is there stays. */
    public void copyDataTo(IContainer folder, IProgressMonitor monitor) throws CoreException {
        Set<String> folders = new TreeSet<>();
        for (Matcher data = DATA.matcher(text); data.find();) {
            folders.add(data.group(1).substring(0, data.group(1).lastIndexOf('/')));
        }
        List<URL> files = new ArrayList<>();
        for (String name : folders) {
            files.addAll(files(family + "/" + name, "*"));
        }
        if (!folders.isEmpty()) {
            files.addAll(files(family + "/data", "README.md"));
        }
        copy(files, folder, monitor);
    }

    private void copy(List<URL> files, IContainer folder, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Copying " + fileName, files.size());
        for (URL file : files) {
            IPath path = IPath.fromPortableString(path(file).substring(family.length() + 1));
            copy(file, folder.getFile(path), progress.split(1));
        }
    }

    private static void copy(URL from, IFile to, IProgressMonitor monitor) throws CoreException {
        if (to.exists()) {
            return;
        }
        make(to.getParent());
        try (InputStream in = from.openStream()) {
            to.create(in, IResource.FORCE, monitor);
        } catch (IOException e) {
            throw new CoreException(Status.error(to.getFullPath() + " cannot be written: " + e.getMessage() + ".", e));
        }
    }

    private static void make(IContainer container) throws CoreException {
        if (container instanceof IFolder missing && !missing.exists()) {
            make(missing.getParent());
            missing.create(IResource.FORCE, true, null);
        }
    }

    private static List<URL> files(String folder, String pattern) {
        Bundle bundle = FrameworkUtil.getBundle(Example.class);
        Enumeration<URL> found = bundle.findEntries(ROOT + "/" + folder, pattern, folder.isEmpty());
        return found == null
                ? List.of()
                : Collections.list(found).stream().filter(url -> !url.getPath().endsWith("/"))
                        .sorted(Comparator.comparing(URL::getPath)).toList();
    }

    private static String path(URL url) {
        String path = url.getPath();
        return path.substring(path.indexOf("/" + ROOT + "/") + ROOT.length() + 2);
    }

    private static String read(URL url) {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the bundle holds no readable " + url, e);
        }
    }
}
