package org.tain.eclipse.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Workbench} with a project of its own, and afterwards fails it if anything logged an error or if an image, a colour or a font
 * was thrown away without being disposed.
 */
public final class FreshWorkbench implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<String> leaks = new CopyOnWriteArrayList<>();
    private final ILogListener listener = this::logged;
    private Workbench workbench;

    @Override
    public void beforeEach(ExtensionContext context) throws CoreException {
        Resource.setNonDisposeHandler(leak -> leaks.add(describe(leak)));
        errors.clear();
        leaks.clear();
        Platform.addLogListener(listener);
        closeIntro();
        String name = context.getRequiredTestClass().getSimpleName() + "_" + context.getRequiredTestMethod().getName();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        workbench = new Workbench(project);
    }

    private static void closeIntro() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IWorkbenchPart part = page.getActivePart();
        if (part != null && part.getSite().getId().contains("intro")) {
            PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
        }
    }

    private void logged(IStatus status, String plugin) {
        if (status.getSeverity() == IStatus.ERROR) {
            Throwable cause = status.getException();
            StringBuilder trace = new StringBuilder();
            if (cause != null) {
                for (StackTraceElement element : cause.getStackTrace()) {
                    trace.append("\n    at ").append(element);
                }
            }
            errors.add(plugin + ": " + status.getMessage() + (cause == null ? "" : " (" + cause + ")" + trace));
        }
    }

    private static String describe(Error leak) {
        StringBuilder made = new StringBuilder(String.valueOf(leak.getMessage()));
        for (StackTraceElement element : leak.getStackTrace()) {
            made.append("\n    at ").append(element);
        }
        return made.toString();
    }

    @Override
    public void afterEach(ExtensionContext context) throws CoreException {
        IWorkbenchPage page = workbench.page();
        page.closeAllEditors(false);
        IPerspectiveDescriptor perspective = page.getPerspective();
        if (perspective != null) {
            page.resetPerspective();
        }
        workbench.settle();
        workbench.project().delete(true, true, null);
        workbench.settle();
        System.gc(); // what was thrown away undisposed is reported when it is collected
        workbench.settle();
        Platform.removeLogListener(listener);
        assertTrue(errors.isEmpty(), () -> "errors were logged: " + String.join("\n", errors));
        List<String> ours = leaks.stream().filter(leak -> leak.contains("org.tain.")).toList();
        assertTrue(ours.isEmpty(), () -> "not disposed: " + String.join("\n", ours));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Workbench.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return workbench;
    }
}
