package org.tain.eclipse.run;

import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;
import org.tain.eclipse.preferences.RunPreferences;
import org.tain.eclipse.project.TainProject;

/** The tab of a launch configuration that says which network runs, and with what. */
public final class NetworkTab extends AbstractLaunchConfigurationTab {
    private final ModelCheck check = new ModelCheck(this::checked);
    private Text model;
    private ParameterTable parameters;
    private Text seed;
    private Text presentations;
    private Text runs;
    private Text jvmOptions;
    private Image image;
    private String resumed = "";
    private ModelFacts facts = ModelFacts.none("");
    private boolean filling;

    @Override
    public void createControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(all);
        setControl(all);
        model = text(all, "&Network:", "a file *.tain, such as /My Project/patches.tain");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(model);
        Button browse = createPushButton(all, "&Browse...", null);
        browse.addListener(SWT.Selection, event -> browse());
        Label label = new Label(all, SWT.NONE);
        label.setText("&Parameters:");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        parameters = new ParameterTable(all, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 100).applyTo(parameters.control());
        presentations = text(all, "P&resentations:", "");
        seed = text(all, "&Seed:", "");
        runs = text(all, "Run &folder:", "");
        jvmOptions = text(all, "&JVM options:", "such as -Xmx4g");
        image = ResourceLocator.imageDescriptorFromBundle(NetworkTab.class, "icons/run-network.svg").orElseThrow()
                .createImage();
    }

    private Text text(Composite parent, String name, String hint) {
        new Label(parent, SWT.NONE).setText(name);
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        text.addModifyListener(event -> changed());
        return text;
    }

    private void browse() {
        FilteredResourcesSelectionDialog dialog = new FilteredResourcesSelectionDialog(getShell(), false,
                ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
        dialog.setTitle("Choose a network");
        dialog.setInitialPattern("*.tain");
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile file) {
            model.setText(file.getFullPath().toString());
        }
    }

    private void changed() {
        if (!filling) {
            check.schedule(run());
            updateLaunchConfigurationDialog();
        }
    }

    private NetworkRun run() {
        return new NetworkRun(model.getText().strip(), parameters.values(), seed.getText(), presentations.getText(),
                jvmOptions.getText(), runs.getText(), resumed);
    }

    private void checked(ModelFacts found) {
        if (getControl() != null && !getControl().isDisposed()) {
            facts = found;
            parameters.show(found.parameters());
            seed.setMessage(found.seed().isEmpty() ? "" : "as in the model: " + found.seed());
            presentations.setMessage(
                    found.presentations().isEmpty() ? "" : "as in the model: " + found.presentations());
            updateLaunchConfigurationDialog();
        }
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
        IResource context = DebugUITools.getSelectedResource();
        if (context instanceof IFile file && TainProject.isModel(file)) {
            NetworkRun.of(file).write(configuration);
            configuration
                    .rename(getLaunchConfigurationDialog().generateName(file.getFullPath().removeFileExtension().lastSegment()));
        } else {
            new NetworkRun("", Map.of(), "", "", RunPreferences.jvmOptions(), "", "").write(configuration);
        }
    }

    @Override
    public void initializeFrom(ILaunchConfiguration configuration) {
        filling = true;
        try {
            NetworkRun run = NetworkRun.read(configuration);
            model.setText(run.model());
            parameters.values(run.parameters());
            seed.setText(run.seed());
            presentations.setText(run.presentations());
            runs.setText(run.runs());
            runs.setMessage(RunPreferences.runsFolder() + " in the project of the network");
            jvmOptions.setText(run.jvmOptions());
            resumed = run.resumed();
            check.schedule(run);
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
        } finally {
            filling = false;
        }
    }

    @Override
    public void performApply(ILaunchConfigurationWorkingCopy configuration) {
        run().write(configuration);
    }

    @Override
    public boolean isValid(ILaunchConfiguration configuration) {
        String fault = fault();
        setErrorMessage(fault.isEmpty() ? null : fault);
        return fault.isEmpty();
    }

    private String fault() {
        IFile file = run().file();
        if (file == null || !file.exists()) {
            return model.getText().isBlank()
                    ? "Choose a network: a file *.tain."
                    : "There is no network " + model.getText().strip() + "; choose a file *.tain.";
        }
        if (!presentations.getText().isBlank() && !presentations.getText().strip().matches("[1-9]\\d{0,17}")) {
            return "Presentations: '%s' is no whole number from 1.".formatted(presentations.getText());
        }
        if (!seed.getText().isBlank() && !seed.getText().strip().matches("-?\\d{1,18}")) {
            return "Seed: '%s' is no whole number.".formatted(seed.getText());
        }
        return facts.problem();
    }

    @Override
    public String getName() {
        return "Network";
    }

    @Override
    public Image getImage() {
        return image;
    }

    @Override
    public void dispose() {
        check.stop();
        if (image != null) {
            image.dispose();
        }
        super.dispose();
    }
}
