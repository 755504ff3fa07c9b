package org.tain.driver;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Views put where a picture wants them; named by what stands after the colon of the extension's class. */
public final class Arrangement implements IPerspectiveFactory, IExecutableExtension {
    private static final String VIEWS = "org.tain.eclipse.views.";
    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
    private String name;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        name = (String) data;
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editor = layout.getEditorArea();
        switch (name) {
            case "writing" -> {
                layout.addView(EXPLORER, IPageLayout.LEFT, 0.17f, editor);
                layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.78f, editor);
                layout.addView(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.BOTTOM, 0.82f, editor);
            }
            case "network" -> {
                layout.addView(VIEWS + "network", IPageLayout.RIGHT, 0.5f, editor);
                layout.addView(VIEWS + "plasticity", IPageLayout.BOTTOM, 0.52f, VIEWS + "network");
            }
            case "run" -> {
                layout.addView(VIEWS + "runs", IPageLayout.BOTTOM, 0.72f, editor);
                layout.addView(VIEWS + "training", IPageLayout.RIGHT, 0.42f, editor);
                layout.addView(VIEWS + "filters", IPageLayout.RIGHT, 0.42f, VIEWS + "training");
            }
            default -> {
                layout.setEditorAreaVisible(false);
                layout.addView(VIEWS + name, IPageLayout.LEFT, 1f, editor);
            }
        }
    }
}
