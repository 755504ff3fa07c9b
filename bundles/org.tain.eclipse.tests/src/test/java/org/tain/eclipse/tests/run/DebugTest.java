package org.tain.eclipse.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jdt.debug.core.JDIDebugModel;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.preference.IPreferenceStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.run.RunNetworkShortcut;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

/** The generated Java is debugged like any other. */
@ExtendWith(FreshWorkbench.class)
class DebugTest {
    private static final String SWITCH_ON_SUSPEND = "org.eclipse.debug.ui.switch_perspective_on_suspend";
    private final AtomicReference<IThread> stopped = new AtomicReference<>();
    private final IDebugEventSetListener listener = events -> {
        for (DebugEvent event : events) {
            if (event.getKind() == DebugEvent.SUSPEND && event.getDetail() == DebugEvent.BREAKPOINT) {
                stopped.set((IThread) event.getSource());
            }
        }
    };

    @BeforeEach
    void listen() {
        // nobody is there to answer whether another perspective should be opened
        IPreferenceStore preferences = DebugUITools.getPreferenceStore();
        preferences.setValue(SWITCH_ON_SUSPEND, MessageDialogWithToggle.NEVER);
        DebugPlugin.getDefault().addDebugEventListener(listener);
    }

    @AfterEach
    void nothingIsLeft(Workbench workbench) throws CoreException {
        DebugPlugin.getDefault().removeDebugEventListener(listener);
        DebugUITools.getPreferenceStore().setToDefault(SWITCH_ON_SUSPEND);
        for (IBreakpoint breakpoint : DebugPlugin.getDefault().getBreakpointManager().getBreakpoints()) {
            breakpoint.delete();
        }
        Runs.end(workbench);
    }

    @Test
    void aBreakpointInTheGeneratedJavaStopsTheRunAndShowsItsLine(Workbench workbench) throws Exception {
        IFile model = SmallNetwork.in(workbench, 1000);
        workbench.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
        IFile java = workbench.project().getFile("src-gen/Small.java");
        int line = 2 + lineOf(java, "public void step(int step) {"); // the first one of the method, counted from 1
        JDIDebugModel.createLineBreakpoint(java, "Small", line, -1, -1, 0, true, new HashMap<>());

        RunNetworkShortcut.start(model, "debug");
        workbench.waitUntil("the run stops", () -> stopped.get() != null);
        IStackFrame top = stopped.get().getTopStackFrame();
        assertEquals("step", top.getName().replaceFirst("\\(.*", ""));
        assertEquals(line, top.getLineNumber());
        assertEquals(java, stopped.get().getLaunch().getSourceLocator().getSourceElement(top));
        assertTrue(List.of(top.getVariables()).stream().anyMatch(variable -> "step".equals(name(variable))));
    }

    private static String name(org.eclipse.debug.core.model.IVariable variable) {
        try {
            return variable.getName();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counted from 0. */
    private static int lineOf(IFile file, String text) throws Exception {
        try (var in = file.getContents(true)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(text)).findFirst().orElseThrow();
        }
    }
}
