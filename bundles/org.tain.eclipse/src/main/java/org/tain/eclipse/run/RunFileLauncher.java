package org.tain.eclipse.run;

import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorLauncher;

/** Opens {@code run.json} as the run that it describes. */
public final class RunFileLauncher implements IEditorLauncher {
    @Override
    public void open(IPath file) {
        OpenRun.show(file.toPath().getParent());
    }
}
