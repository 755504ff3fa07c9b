package org.tain.eclipse.tests.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.preferences.RunPreferences;
import org.tain.eclipse.preferences.TainPreferencePage;
import org.tain.eclipse.run.NetworkRun;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class TainPreferencePageTest {
    private final TainPreferencePage page = new TainPreferencePage();
    private Shell shell;

    @BeforeEach
    void thePage(Workbench workbench) {
        shell = new Shell(workbench.page().getWorkbenchWindow().getShell());
        shell.setLayout(new FillLayout());
        page.init(PlatformUI.getWorkbench());
        page.createControl(shell);
        shell.open();
    }

    @AfterEach
    void asItWas() throws Exception {
        page.dispose();
        shell.dispose();
        InstanceScope.INSTANCE.getNode(RunPreferences.BUNDLE).clear();
    }

    @Test
    void newRunsFollowWhatIsSet(Workbench workbench) throws Exception {
        type(0, "results");
        type(1, "-Xmx300m");
        type(2, System.getProperty("java.home"));
        assertTrue(page.isValid(), page.getErrorMessage());
        assertTrue(page.performOk());
        assertEquals(Optional.of(Path.of(System.getProperty("java.home"))), RunPreferences.jdk());
        NetworkRun run = NetworkRun.of(workbench.write("cell.tain", "network Cell\n"));
        assertEquals("-Xmx300m", run.jvmOptions());
        assertEquals(workbench.project().getLocation().toPath().resolve("results"), run.runsFolder());
    }

    @Test
    void whatCannotBeUsedIsRefusedWithTheWayOut() {
        type(0, "a/b");
        assertFalse(page.isValid());
        assertEquals("The folder of the runs must be one name, such as runs.", page.getErrorMessage());
        type(0, "runs");
        type(2, System.getProperty("java.io.tmpdir"));
        assertFalse(page.isValid());
        assertEquals("A JDK has bin/java and bin/javac; choose the folder that holds its bin.", page.getErrorMessage());
    }

    private void type(int number, String words) {
        List<Text> all = new ArrayList<>();
        collect(shell, all);
        all.get(number).setText(words);
        all.get(number).notifyListeners(SWT.KeyUp, new Event()); // at which the page looks
    }

    private static void collect(Composite area, List<Text> all) {
        for (Control child : area.getChildren()) {
            if (child instanceof Text text) {
                all.add(text);
            } else if (child instanceof Composite inner) {
                collect(inner, all);
            }
        }
    }
}
