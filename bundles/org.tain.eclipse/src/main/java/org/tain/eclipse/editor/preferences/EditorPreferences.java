package org.tain.eclipse.editor.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The editor's preferences, kept in the workspace. */
public final class EditorPreferences {
    /** Whether a model is laid out whenever it is saved. */
    public static final String FORMAT_ON_SAVE = "org.tain.eclipse.editor.formatOnSave";
    /** Whether a bracket or a quote brings its partner. */
    public static final String CLOSE_BRACKETS = "org.tain.eclipse.editor.closeBrackets";
    /** Whether the places that name what the caret is on are marked. */
    public static final String MARK_OCCURRENCES = "org.tain.eclipse.editor.markOccurrences";

    private EditorPreferences() {
    }

    /** Where they are kept. */
    public static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.tain.eclipse");
    }
}
