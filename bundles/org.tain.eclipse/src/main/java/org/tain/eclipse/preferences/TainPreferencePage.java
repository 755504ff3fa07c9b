package org.tain.eclipse.preferences;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.tain.eclipse.editor.preferences.EditorPreferences;

/** Preferences > Tain: how networks are written, and how and where they run unless a launch says otherwise. */
public final class TainPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Made by the workbench. */
    public TainPreferencePage() {
        super(GRID);
        setDescription("How networks are written, and how they run unless a launch configuration says otherwise.");
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, RunPreferences.BUNDLE));
    }

    @Override
    protected void createFieldEditors() {
        addField(new FolderName(getFieldEditorParent()));
        addField(new StringFieldEditor(RunPreferences.JVM_OPTIONS, "&JVM options of new runs:", getFieldEditorParent()));
        addField(new JdkFolder(getFieldEditorParent()));
        addField(new BooleanFieldEditor(EditorPreferences.FORMAT_ON_SAVE, "&Lay out a model whenever its editor saves it",
                getFieldEditorParent()));
        addField(new BooleanFieldEditor(EditorPreferences.CLOSE_BRACKETS,
                "&Close brackets, quotes and comments while typing", getFieldEditorParent()));
        addField(new BooleanFieldEditor(RunPreferences.NOTIFY, "&Tell the end of a run by a note that goes away by itself",
                getFieldEditorParent()));
    }

    private static final class FolderName extends StringFieldEditor {
        FolderName(Composite parent) {
            super(RunPreferences.RUNS_FOLDER, "&Folder of the runs in each project:", parent);
            setErrorMessage("The folder of the runs must be one name, such as runs.");
            setEmptyStringAllowed(false);
        }

        @Override
        protected boolean doCheckState() {
            return getStringValue().strip().matches("[^/\\\\:*?\"<>|.][^/\\\\:*?\"<>|]*");
        }
    }

    private static final class JdkFolder extends DirectoryFieldEditor {
        JdkFolder(Composite parent) {
            init(RunPreferences.JDK, "J&DK that runs networks (empty: the workspace's):");
            setErrorMessage("A JDK has bin/java and bin/javac; choose the folder that holds its bin.");
            setChangeButtonText(JFaceResources.getString("openBrowse"));
            setEmptyStringAllowed(true);
            setValidateStrategy(VALIDATE_ON_KEY_STROKE); // not only when the focus leaves it
            createControl(parent);
        }

        @Override
        protected boolean doCheckState() {
            String text = getStringValue().strip();
            return text.isEmpty() || has(text, "javac") || has(text, "javac.exe");
        }

        private static boolean has(String home, String program) {
            return Files.isRegularFile(Path.of(home, "bin", program));
        }
    }
}
