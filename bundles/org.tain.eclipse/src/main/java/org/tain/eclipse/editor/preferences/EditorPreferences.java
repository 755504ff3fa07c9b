package org.tain.eclipse.editor.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The editor's preferences, kept in the workspace. */
public final class EditorPreferences extends AbstractPreferenceInitializer {
    /** Whether a model is laid out whenever it is saved. */
    public static final String FORMAT_ON_SAVE = "org.tain.eclipse.editor.formatOnSave";
    /** Whether a bracket, a quote or the beginning of a comment brings its partner. */
    public static final String CLOSE_BRACKETS = "org.tain.eclipse.editor.closeBrackets";
    private static final String BUNDLE = "org.tain.eclipse";

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(BUNDLE);
        defaults.putBoolean(FORMAT_ON_SAVE, false);
        defaults.putBoolean(CLOSE_BRACKETS, true);
    }

    /** Whether a model is laid out whenever it is saved. */
    public static boolean formatsOnSave() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, FORMAT_ON_SAVE, false, null);
    }

    /** Whether a bracket, a quote or the beginning of a comment brings its partner. */
    public static boolean closesBrackets() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, CLOSE_BRACKETS, true, null);
    }

    /** Where they are kept. */
    public static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
    }
}
