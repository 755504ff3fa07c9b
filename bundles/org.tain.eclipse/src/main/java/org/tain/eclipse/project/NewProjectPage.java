package org.tain.eclipse.project;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;

/** Asks for name and place of a project and for the examples that it begins with. */
final class NewProjectPage extends WizardNewProjectCreationPage {
    private static final int LINES = 3;
    private CheckboxTableViewer table;
    private Text description;

    NewProjectPage() {
        super("project");
        setTitle("Tain Project");
        setDescription("A project for networks, with the Java that is generated from them beside them.");
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        Group group = new Group((Composite) getControl(), SWT.NONE);
        group.setText("Begin with these examples and their data");
        GridLayoutFactory.swtDefaults().applyTo(group);
        group.setLayoutData(new GridData(GridData.FILL_BOTH));
        table = CheckboxTableViewer.newCheckList(group, SWT.BORDER | SWT.SINGLE);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(LabelProvider.createTextProvider(NewProjectPage::label));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 130).applyTo(table.getControl());
        description = new Text(group, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(convertWidthInCharsToPixels(70), convertHeightInCharsToPixels(LINES)).applyTo(description);
        table.addSelectionChangedListener(event -> {
            Object selected = ((IStructuredSelection) event.getSelection()).getFirstElement();
            description.setText(selected instanceof Example example ? example.description() : "");
        });
        List<Example> all = Example.all();
        table.setInput(all);
        table.setChecked(all.getFirst(), true);
        table.setSelection(new org.eclipse.jface.viewers.StructuredSelection(all.getFirst()));
    }

    private static String label(Object element) {
        Example example = (Example) element;
        return "%s  (%s, %s)".formatted(example.network(), example.fileName(), example.family());
    }

    /** The examples that are checked; the one that was listed first is first. */
    List<Example> examples() {
        return Arrays.stream(table.getCheckedElements()).map(Example.class::cast).toList();
    }
}
