package org.tain.eclipse.tests.views.every;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.tain.eclipse.model.ActiveNetwork;
import org.tain.eclipse.run.ShownRuns;

/**
 * What the code of Tain holds at a moment.
 *
 * @param listeners of {@link ShownRuns} and of {@link ActiveNetwork}
 * @param threads of pictures, of watched runs and of the list of runs, by their names
 * @param resources images, fonts, cursors, paths and the like that are not disposed, as their class and where they were made
 */
record LeftBehind(List<Integer> listeners, Set<String> threads, List<String> resources) {
    private static final Set<String> THREADS = Set.of("Tain picture", "Tain run watch", "Tain runs");

    static LeftBehind now() throws ReflectiveOperationException {
        return new LeftBehind(List.of(listeners(PlatformUI.getWorkbench().getService(ShownRuns.class)),
                listeners(PlatformUI.getWorkbench().getService(ActiveNetwork.class))), runningThreads(), heldResources());
    }

    /** The services do not tell, which only this test would ask for. */
    private static int listeners(Object service) throws ReflectiveOperationException {
        var field = service.getClass().getDeclaredField("listeners");
        field.setAccessible(true);
        return ((Collection<?>) field.get(service)).size();
    }

    static Set<String> runningThreads() {
        Set<String> ours = new TreeSet<>();
        Thread.getAllStackTraces().keySet().stream().map(Thread::getName).filter(THREADS::contains).forEach(ours::add);
        return ours;
    }

    private static List<String> heldResources() {
        DeviceData data = Display.getDefault().getDeviceData();
        if (!data.tracking) {
            throw new IllegalStateException("SWT does not track its resources: is osgi.debug set to resources.options?");
        }
        List<String> ours = new ArrayList<>();
        for (int i = 0; i < data.objects.length; i++) {
            StringWriter trace = new StringWriter();
            data.errors[i].printStackTrace(new PrintWriter(trace));
            if (trace.toString().contains("at org.tain.eclipse.views.")) {
                ours.add(data.objects[i].getClass().getSimpleName() + " " + trace);
            }
        }
        return ours;
    }
}
