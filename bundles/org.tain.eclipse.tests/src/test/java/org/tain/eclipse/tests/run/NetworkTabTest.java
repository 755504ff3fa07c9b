package org.tain.eclipse.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.ILaunchConfigurationDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.run.NetworkRun;
import org.tain.eclipse.run.NetworkTab;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class NetworkTabTest {
    private final NetworkTab tab = new NetworkTab();
    private ILaunchConfigurationWorkingCopy configuration;
    private Shell shell;

    @BeforeEach
    void theTabOfASmallNetwork(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, 100);
        configuration = DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurationType(NetworkRun.TYPE)
                .newInstance(null, "small");
        NetworkRun.of(model).write(configuration);
        shell = new Shell(workbench.page().getWorkbenchWindow().getShell());
        shell.setLayout(new FillLayout());
        shell.setSize(700, 500);
        tab.setLaunchConfigurationDialog(dialog());
        tab.createControl(shell);
        tab.initializeFrom(configuration);
        shell.open();
        workbench.waitUntil("the parameters are listed", () -> table().getItemCount() == 1);
    }

    @AfterEach
    void close() {
        tab.dispose();
        shell.dispose();
    }

    /** A dialog that applies and validates at every change, as the real one does. */
    private ILaunchConfigurationDialog dialog() {
        return (ILaunchConfigurationDialog) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {ILaunchConfigurationDialog.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("update")) {
                        tab.performApply(configuration);
                        tab.isValid(configuration);
                    }
                    return method.getReturnType() == boolean.class ? Boolean.FALSE : null;
                });
    }

    @Test
    void parametersStandWithTheirUnitsAndValues() {
        assertEquals("eta", table().getItem(0).getText(0));
        assertEquals("mV", table().getItem(0).getText(1));
        assertEquals("0.05 mV", table().getItem(0).getText(2));
        assertEquals("", table().getItem(0).getText(3));
        assertTrue(texts().stream().anyMatch(text -> text.getMessage().equals("as in the model: 100")));
        assertTrue(texts().stream().anyMatch(text -> text.getMessage().equals("as in the model: 1")));
    }

    @Test
    void aValueIsCheckedWhileItIsTyped(Workbench workbench) throws Exception {
        Text cell = edit();
        cell.setText("5 ms");
        workbench.waitUntil("the unit is refused", () -> tab.getErrorMessage() != null);
        assertEquals("eta=5 ms: 'eta' is a voltage (mV), as its value in the model, but '5 ms' is a time (ms).",
                tab.getErrorMessage());
        cell.setText("0.1 mV");
        workbench.waitUntil("the value is fine", () -> tab.getErrorMessage() == null);
        assertEquals(Map.of("eta", "0.1 mV"), NetworkRun.read(configuration).parameters());
        cell.setText("");
        workbench.waitUntil("the model's own value counts again", () -> read().parameters().isEmpty());
    }

    @Test
    void numbersAreCheckedToo(Workbench workbench) {
        Text presentations = texts().stream().filter(text -> text.getMessage().endsWith(": 100")).findFirst().orElseThrow();
        presentations.setText("many");
        assertEquals("Presentations: 'many' is no whole number from 1.", tab.getErrorMessage());
        presentations.setText("20");
        assertNull(tab.getErrorMessage());
        assertEquals("20", read().presentations());
        texts().getFirst().setText("/nowhere/small.tain");
        assertEquals("There is no network /nowhere/small.tain; choose a file *.tain.", tab.getErrorMessage());
    }

    private NetworkRun read() {
        try {
            return NetworkRun.read(configuration);
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private Text edit() {
        var bounds = table().getItem(0).getBounds(3);
        Event event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = bounds.x + 3;
        event.y = bounds.y + 3;
        shell.forceActive();
        table().forceFocus();
        table().notifyListeners(SWT.MouseDown, event);
        for (Control child : table().getChildren()) {
            if (child instanceof Text text) {
                return text;
            }
        }
        throw new IllegalStateException("the cell is not edited");
    }

    private Table table() {
        return all(shell, Table.class).getFirst();
    }

    private List<Text> texts() {
        return all(shell, Text.class).stream().filter(text -> !(text.getParent() instanceof Table)).toList();
    }

    private static <T extends Control> List<T> all(Composite area, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : area.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }
}
