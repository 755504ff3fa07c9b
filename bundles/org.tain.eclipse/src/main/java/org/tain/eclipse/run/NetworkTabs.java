package org.tain.eclipse.run;

import org.eclipse.debug.ui.AbstractLaunchConfigurationTabGroup;
import org.eclipse.debug.ui.CommonTab;
import org.eclipse.debug.ui.EnvironmentTab;
import org.eclipse.debug.ui.ILaunchConfigurationDialog;
import org.eclipse.debug.ui.ILaunchConfigurationTab;
import org.eclipse.debug.ui.sourcelookup.SourceLookupTab;

/** The tabs of a launch configuration of a network. */
public final class NetworkTabs extends AbstractLaunchConfigurationTabGroup {
    @Override
    public void createTabs(ILaunchConfigurationDialog dialog, String mode) {
        setTabs(mode.equals("debug")
                ? new ILaunchConfigurationTab[] {new NetworkTab(), new SourceLookupTab(), new EnvironmentTab(), new CommonTab()}
                : new ILaunchConfigurationTab[] {new NetworkTab(), new EnvironmentTab(), new CommonTab()});
    }
}
