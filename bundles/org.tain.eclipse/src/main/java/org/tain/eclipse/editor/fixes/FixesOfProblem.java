package org.tain.eclipse.editor.fixes;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.tain.eclipse.server.TainLanguage;

/** What the workbench offers for a problem, wherever it is shown. */
public final class FixesOfProblem implements IMarkerResolutionGenerator2 {
    @Override
    public boolean hasResolutions(IMarker marker) {
        return !TainLanguage.current().fixes(marker).isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return TainLanguage.current().fixes(marker).stream().map(Fix::new).toArray(IMarkerResolution[]::new);
    }
}
