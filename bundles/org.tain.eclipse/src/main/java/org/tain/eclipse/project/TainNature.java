package org.tain.eclipse.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;

/** Makes a project one whose models are turned into Java. */
public final class TainNature implements IProjectNature {
    /** Its name in a project's description. */
    public static final String ID = "org.tain.eclipse.nature";
    private IProject project;

    @Override
    public void configure() throws CoreException {
        List<ICommand> commands = others();
        ICommand builder = project.getDescription().newCommand();
        builder.setBuilderName(TainBuilder.ID);
        commands.addFirst(builder); // before the Java builder, which compiles what is generated
        replace(commands);
    }

    @Override
    public void deconfigure() throws CoreException {
        replace(others());
    }

    private List<ICommand> others() throws CoreException {
        List<ICommand> commands = new ArrayList<>(Arrays.asList(project.getDescription().getBuildSpec()));
        commands.removeIf(command -> command.getBuilderName().equals(TainBuilder.ID));
        return commands;
    }

    private void replace(List<ICommand> commands) throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(commands.toArray(ICommand[]::new));
        project.setDescription(description, null);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject value) {
        project = value;
    }
}
