package org.tain.eclipse.perspective;

import java.util.List;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.progress.IProgressConstants;

/** Models in the middle, what they are on the right, what becomes of them below. */
public final class TainPerspective implements IPerspectiveFactory {
    /** How the workbench names it. */
    public static final String ID = "org.tain.eclipse.perspective";
    private static final String VIEWS = "org.tain.eclipse.views.";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.2f, editors);
        layout.addView(FirstStepsView.ID, IPageLayout.BOTTOM, 0.55f, IPageLayout.ID_PROJECT_EXPLORER);
        IFolderLayout results = layout.createFolder("results", IPageLayout.BOTTOM, 0.55f, editors);
        List.of("training", "filters", "raster", "reconstructions", "runs").forEach(view -> results.addView(VIEWS + view));
        results.addView(IPageLayout.ID_PROBLEM_VIEW);
        results.addView(IConsoleConstants.ID_CONSOLE_VIEW);
        results.addView(IProgressConstants.PROGRESS_VIEW_ID);
        results.addPlaceholder("org.eclipse.search.ui.views.SearchView");
        IFolderLayout model = layout.createFolder("model", IPageLayout.RIGHT, 0.6f, editors);
        model.addView(VIEWS + "network");
        model.addView(VIEWS + "plasticity");
        model.addView(IPageLayout.ID_OUTLINE);
        shortcuts(layout);
    }

    private static void shortcuts(IPageLayout layout) {
        layout.addNewWizardShortcut("org.tain.eclipse.newProject");
        layout.addNewWizardShortcut("org.tain.eclipse.newNetwork");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        List.of("network", "plasticity", "training", "filters", "raster", "reconstructions", "runs")
                .forEach(view -> layout.addShowViewShortcut(VIEWS + view));
        layout.addShowViewShortcut(FirstStepsView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROJECT_EXPLORER);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IConsoleConstants.ID_CONSOLE_VIEW);
        layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
        layout.addPerspectiveShortcut(IDebugUIConstants.ID_DEBUG_PERSPECTIVE);
        layout.addPerspectiveShortcut("org.eclipse.jdt.ui.JavaPerspective");
        layout.addActionSet(IDebugUIConstants.LAUNCH_ACTION_SET);
        layout.addActionSet(IPageLayout.ID_NAVIGATE_ACTION_SET);
    }
}
