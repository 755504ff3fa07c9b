package org.tain.eclipse.editor.rename;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;

/** Changes open editors and closed files, as one that Edit &gt; Undo takes back in one. */
final class RenameJob extends WorkspaceJob {
    private final RenameChange wanted;

    RenameJob(RenameChange wanted) {
        super("Rename '" + wanted.renaming().name() + "' to '" + wanted.name() + "'");
        this.wanted = wanted;
        setRule(ResourcesPlugin.getWorkspace().getRoot());
        setUser(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        CompositeChange change = wanted.create(progress.split(1));
        change.initializeValidationData(progress);
        PerformChangeOperation all = new PerformChangeOperation(change);
        all.setUndoManager(RefactoringCore.getUndoManager(), change.getName());
        all.run(progress.split(1));
        return all.getValidationStatus() != null && all.getValidationStatus().hasFatalError()
                ? all.getValidationStatus().getEntryWithHighestSeverity().toStatus()
                : Status.OK_STATUS;
    }
}
