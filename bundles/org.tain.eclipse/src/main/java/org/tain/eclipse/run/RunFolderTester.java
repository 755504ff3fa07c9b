package org.tain.eclipse.run;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFolder;

/** {@code org.tain.eclipse.isRun}: whether a folder of the workspace is the folder of a run. */
public final class RunFolderTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof IFolder folder && folder.getFile("run.json").exists();
    }
}
