package org.tain.eclipse.project;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The jars of a bundle and of all that it is wired to, so that what runs inside the workbench as a bundle can run outside
 * of it as a plain Java program.
 */
public final class BundleJars {
    private static final List<String> NAMESPACES = List.of(PackageNamespace.PACKAGE_NAMESPACE, BundleNamespace.BUNDLE_NAMESPACE);

    private BundleJars() {
    }

    /**
     * Jars, or folders of classes where the workbench runs from a checkout.
     *
     * @param symbolicName of a bundle that is resolved; it comes first
     */
    public static List<Path> of(String symbolicName) {
        Bundle first = Platform.getBundle(symbolicName);
        if (first == null) {
            throw new IllegalStateException("the workbench has no bundle " + symbolicName);
        }
        Set<Bundle> all = new LinkedHashSet<>(List.of(first));
        Deque<Bundle> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (Bundle needed : wired(open.remove())) {
                if (isNeededOutside(needed) && all.add(needed)) {
                    open.add(needed);
                }
            }
        }
        return all.stream().map(BundleJars::place).flatMap(Optional::stream).toList();
    }

    /**
     * EMF works without the platform, but is wired to it here. The platform's packages are spread over jars with different
     * signatures, which a plain class path refuses.
     */
    private static boolean isNeededOutside(Bundle bundle) {
        String name = bundle.getSymbolicName();
        boolean platform = name.startsWith("org.eclipse.core.") || name.startsWith("org.eclipse.equinox.");
        return !platform || name.equals("org.eclipse.equinox.common");
    }

    private static List<Bundle> wired(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        List<Bundle> needed = new ArrayList<>();
        if (wiring != null) {
            for (String namespace : NAMESPACES) {
                for (BundleWire wire : wiring.getRequiredWires(namespace)) {
                    needed.add(wire.getProvider().getBundle());
                }
            }
        }
        return needed;
    }

    private static Optional<Path> place(Bundle bundle) {
        return FileLocator.getBundleFileLocation(bundle).map(File::toPath).map(file -> {
            Path classes = file.resolve("target").resolve("classes");
            return (Files.isDirectory(classes) ? classes : file).toAbsolutePath().normalize();
        });
    }
}
