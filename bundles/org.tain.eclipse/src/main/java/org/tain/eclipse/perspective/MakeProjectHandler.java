package org.tain.eclipse.perspective;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** The command of one of the {@link FirstSteps}. */
public final class MakeProjectHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        FirstSteps.makeProject();
        return null;
    }
}
