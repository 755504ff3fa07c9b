package org.tain.eclipse.tests.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

/** What the list of proposals shows, if it is open. */
public final class Proposals {
    private Proposals() {
    }

    public static List<String> labels() {
        List<String> labels = new ArrayList<>();
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell != window && shell.isVisible()) {
                collect(shell, labels);
            }
        }
        return labels;
    }

    private static void collect(Composite parent, List<String> labels) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Table table) {
                for (int i = 0; i < table.getItemCount(); i++) {
                    TableItem item = table.getItem(i);
                    labels.add(item.getText().split("  ")[0]);
                }
            } else if (child instanceof Composite composite) {
                collect(composite, labels);
            }
        }
    }
}
