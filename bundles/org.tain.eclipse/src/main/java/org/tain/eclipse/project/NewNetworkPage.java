package org.tain.eclipse.project;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Asks for folder and name of a model and for what it begins with. */
final class NewNetworkPage extends WizardNewFileCreationPage {
    private static final int LINES = 3;
    private final List<NetworkTemplate> templates = NetworkTemplate.all();
    private Combo combo;

    NewNetworkPage(IStructuredSelection selection) {
        super("network", selection);
        setTitle("Tain Network");
        setDescription("A network model in a file of its own.");
        setFileExtension("tain");
        setAllowExistingResources(false);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        Group group = new Group((Composite) getControl(), SWT.NONE);
        group.setText("Begin with");
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        combo = new Combo(group, SWT.READ_ONLY);
        templates.forEach(template -> combo.add(template.title()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        Text description = new Text(group, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(convertWidthInCharsToPixels(70), convertHeightInCharsToPixels(LINES)).applyTo(description);
        combo.addListener(SWT.Selection, event -> description.setText(template().description()));
        combo.select(0);
        description.setText(template().description());
    }

    NetworkTemplate template() {
        return templates.get(combo.getSelectionIndex());
    }

    @Override
    protected void createAdvancedControls(Composite parent) {
        // a model is no link
    }

    @Override
    protected org.eclipse.core.runtime.IStatus validateLinkedResource() {
        return org.eclipse.core.runtime.Status.OK_STATUS;
    }

    @Override
    protected boolean validatePage() {
        if (!super.validatePage()) {
            return false;
        }
        String name = getFileName().replaceFirst("\\.tain$", "");
        List<Character> bad = new ArrayList<>();
        name.chars().filter(c -> c < ' ').forEach(c -> bad.add((char) c));
        if (NetworkTemplate.networkName(name).isEmpty() || !bad.isEmpty()) {
            setErrorMessage("The name must have at least one letter, of which the network's own name is made.");
            return false;
        }
        return true;
    }
}
