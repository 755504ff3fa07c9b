package org.tain.driver;

import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IFolderLayout;
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
                layout.addView(EXPLORER, IPageLayout.LEFT, 0.2f, editor);
                layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.72f, editor);
            }
            case "network" -> {
                layout.addView(VIEWS + "network", IPageLayout.RIGHT, 0.5f, editor);
                layout.addView(VIEWS + "plasticity", IPageLayout.BOTTOM, 0.52f, VIEWS + "network");
            }
            case "workbench" -> {
                layout.addView(EXPLORER, IPageLayout.LEFT, 0.18f, editor);
                layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.38f, EXPLORER);
                layout.addView(VIEWS + "network", IPageLayout.RIGHT, 0.56f, editor);
                layout.addView(VIEWS + "plasticity", IPageLayout.BOTTOM, 0.52f, VIEWS + "network");
                IFolderLayout results = layout.createFolder("results", IPageLayout.BOTTOM, 0.48f, editor);
                List.of("filters", "training", "raster", "reconstructions", "runs")
                        .forEach(view -> results.addView(VIEWS + view));
            }
            case "reconstructions" -> {
                layout.setEditorAreaVisible(false);
                layout.addView(VIEWS + name, IPageLayout.LEFT, 1f, editor);
                layout.addView(VIEWS + "training", IPageLayout.RIGHT, 0.6f, VIEWS + name);
            }
            case "training", "filters" -> {
                layout.setEditorAreaVisible(false);
                layout.addView(VIEWS + name, IPageLayout.LEFT, 1f, editor);
                layout.addView(VIEWS + "runs", IPageLayout.BOTTOM, 0.76f, VIEWS + name);
            }
            default -> {
                layout.setEditorAreaVisible(false);
                layout.addView(VIEWS + name, IPageLayout.LEFT, 1f, editor);
            }
        }
    }
}
