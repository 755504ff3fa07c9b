package org.tain.eclipse.editor.presentation;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** The attributes of all tints in the theme that is on; they follow the theme and the user's own colours. */
final class Palette implements IPropertyChangeListener {
    private static final TextAttribute PLAIN = new TextAttribute(null);
    private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
    private final Map<Tint, TextAttribute> attributes = new EnumMap<>(Tint.class);
    private final Runnable changed;

    /** Calls {@code changed} in the thread of the screen whenever a colour is another. */
    Palette(Runnable changed) {
        this.changed = changed;
        themes.addPropertyChangeListener(this);
    }

    void dispose() {
        themes.removePropertyChangeListener(this);
    }

    /** What a tint looks like; null stands for plain text. */
    TextAttribute attribute(Tint tint) {
        return tint == null ? PLAIN : attributes.computeIfAbsent(tint, this::make);
    }

    private TextAttribute make(Tint tint) {
        ColorRegistry colours = themes.getCurrentTheme().getColorRegistry();
        return new TextAttribute(colours.get(tint.colour()), null, tint.fontStyle());
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        String what = event.getProperty();
        if (IThemeManager.CHANGE_CURRENT_THEME.equals(what) || what.startsWith("org.tain.eclipse.colour.")) {
            attributes.clear();
            changed.run();
        }
    }
}
