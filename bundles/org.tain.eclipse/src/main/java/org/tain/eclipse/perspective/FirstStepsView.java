package org.tain.eclipse.perspective;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.tain.eclipse.run.ShownRuns;

/** Leads a newcomer from nothing to learned filters in three clicks. Part of the perspective until it is closed. */
public final class FirstStepsView extends ViewPart {
    /** How the workbench names it. */
    public static final String ID = "org.tain.eclipse.firstSteps";
    private static final int MARGIN = 8;
    private final List<Step> steps = new ArrayList<>();
    private final Runnable runsChanged = this::changed;
    private final IResourceChangeListener filesChanged = event -> changed();
    private ScrolledComposite scrolled;
    private Composite content;

    private record Step(Button button, BooleanSupplier possible) {
    }

    @Override
    public void createPartControl(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        content = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN / 2).applyTo(content);
        text("From nothing to learned filters in three clicks.");
        step("&1  Make a project", "A network that learns to reconstruct photographs by mirrored STDP, and its data.",
                FirstSteps::makeProject, () -> true);
        step("&2  Train it", "In a process of its own; the view Progress shows how far it is and can cancel it.",
                FirstSteps::run, FirstSteps::canRun);
        step("&3  Show the filters", "They turn from noise into edges while the training goes on.",
                FirstSteps::showFilters, FirstSteps::canShowFilters);
        text("Then change a number in the model and train again: the view Runs compares the two.");
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> fit());
        ResourcesPlugin.getWorkspace().addResourceChangeListener(filesChanged, IResourceChangeEvent.POST_CHANGE);
        getSite().getService(ShownRuns.class).addListener(runsChanged);
        update();
    }

    private Label text(String words) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void step(String title, String words, Runnable action, BooleanSupplier possible) {
        Button button = new Button(content, SWT.PUSH | SWT.LEFT);
        button.setText(title);
        button.setToolTipText(words);
        button.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).indent(0, MARGIN / 2).applyTo(button);
        text(words);
        steps.add(new Step(button, possible));
    }

    private void fit() {
        int width = scrolled.getClientArea().width;
        scrolled.setMinSize(content.computeSize(width, SWT.DEFAULT));
    }

    private void changed() {
        Display display = scrolled.getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!scrolled.isDisposed()) {
                    update();
                }
            });
        }
    }

    private void update() {
        steps.forEach(step -> step.button().setEnabled(step.possible().getAsBoolean()));
    }

    @Override
    public void setFocus() {
        steps.stream().map(Step::button).filter(Button::isEnabled).reduce((first, second) -> second)
                .ifPresent(Button::setFocus);
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(filesChanged);
        getSite().getService(ShownRuns.class).removeListener(runsChanged);
        super.dispose();
    }
}
