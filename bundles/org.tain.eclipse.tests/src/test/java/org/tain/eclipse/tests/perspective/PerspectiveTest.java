package org.tain.eclipse.tests.perspective;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.perspective.FirstSteps;
import org.tain.eclipse.perspective.FirstStepsView;
import org.tain.eclipse.perspective.TainPerspective;
import org.tain.eclipse.run.ShownRuns;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class PerspectiveTest {
    private static final List<String> VIEWS = List.of("network", "plasticity", "training", "filters", "raster", "runs",
            "reconstructions");
    private IPerspectiveDescriptor before;

    @BeforeEach
    void openThePerspective(Workbench workbench) {
        before = workbench.page().getPerspective();
        PlatformUI.getWorkbench().getService(ShownRuns.class).show(List.of());
        workbench.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId(TainPerspective.ID));
        workbench.page().resetPerspective();
        workbench.settle();
    }

    @AfterEach
    void goBack(Workbench workbench) throws Exception {
        Job.getJobManager().cancel("org.tain.eclipse.runs");
        workbench.waitUntil("every run has ended", () -> Job.getJobManager().find("org.tain.eclipse.runs").length == 0);
        for (ILaunchConfiguration configuration : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()) {
            configuration.delete();
        }
        workbench.page().closeAllEditors(false);
        PlatformUI.getWorkbench().getService(ShownRuns.class).show(List.of());
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(FirstSteps.PROJECT);
        project.delete(true, true, null);
        workbench.page().setPerspective(before);
    }

    @Test
    void itHasEveryViewInItsPlace(Workbench workbench) throws Exception {
        for (String view : VIEWS) {
            assertNotNull(workbench.page().findViewReference("org.tain.eclipse.views." + view), view);
        }
        for (String view : List.of("org.eclipse.ui.navigator.ProjectExplorer", "org.eclipse.ui.views.ContentOutline",
                "org.eclipse.ui.views.ProblemView", "org.eclipse.ui.console.ConsoleView",
                "org.eclipse.ui.views.ProgressView", FirstStepsView.ID)) {
            assertNotNull(workbench.page().findViewReference(view), view);
        }
        assertTrue(List.of(workbench.page().getNewWizardShortcuts()).contains("org.tain.eclipse.newNetwork"));
        assertTrue(List.of(workbench.page().getShowViewShortcuts()).contains("org.tain.eclipse.views.filters"));
    }

    @Test
    void threeClicksLeadFromNothingToFilters(Workbench workbench) throws Exception {
        FirstStepsView view = (FirstStepsView) workbench.show(FirstStepsView.ID);
        assertFalse(button(view, "&2").isEnabled(), "nothing to train yet");
        click(button(view, "&1"));
        workbench.waitUntil("the model is open", () -> workbench.page().getActiveEditor() != null
                && workbench.page().getActiveEditor().getEditorInput().getName().equals("patches.tain"));
        workbench.waitUntil("it can be trained", () -> button(view, "&2").isEnabled());
        workbench.waitUntil("its Java is there", () -> ResourcesPlugin.getWorkspace().getRoot().getProject(FirstSteps.PROJECT)
                .getFile("src-gen/MirroredPatches.java").exists());

        click(button(view, "&2"));
        workbench.waitUntil("a run is shown", () -> button(view, "&3").isEnabled());
        Path run = PlatformUI.getWorkbench().getService(ShownRuns.class).runs().getFirst();
        workbench.waitUntil("there are filters", () -> Files.exists(run.resolve("weights/weights-000000100.h5")));
        click(button(view, "&3"));
        workbench.waitUntil("the Filters are in front", () -> workbench.page()
                .isPartVisible(workbench.page().findView("org.tain.eclipse.views.filters")));
        workbench.settle();
    }

    @Test
    void theHelpMenuBringsTheFirstStepsBack(Workbench workbench) throws Exception {
        workbench.page().hideView(workbench.page().findView(FirstStepsView.ID));
        workbench.settle();
        MenuItem help = item(workbench.page().getWorkbenchWindow().getShell().getMenuBar(), "Help");
        help.getMenu().notifyListeners(SWT.Show, new Event());
        item(help.getMenu(), "First Steps").notifyListeners(SWT.Selection, new Event());
        workbench.waitUntil("they are back", () -> workbench.page().findView(FirstStepsView.ID) != null);
    }

    private static MenuItem item(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(item -> item.getText().replace("&", "").startsWith(text)).findFirst()
                .orElseThrow();
    }

    private static void click(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static Button button(FirstStepsView view, String begin) {
        Composite area = (Composite) view.getSite().getService(org.eclipse.e4.ui.model.application.ui.basic.MPart.class)
                .getWidget();
        return find(area, begin);
    }

    private static Button find(Composite area, String begin) {
        for (Control child : area.getChildren()) {
            if (child instanceof Button button && button.getText().startsWith(begin)) {
                return button;
            }
            Button below = child instanceof Composite composite ? find(composite, begin) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
