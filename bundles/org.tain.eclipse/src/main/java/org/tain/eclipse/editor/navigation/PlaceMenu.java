package org.tain.eclipse.editor.navigation;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu at the caret to choose one of several places from, as a name that stands for a state of several neurons has. */
final class PlaceMenu {
    private PlaceMenu() {
    }

    static void open(StyledText text, List<Location> places, Consumer<Location> chosen) {
        Menu menu = new Menu(text);
        for (Location place : places) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(label(place));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(place)));
        }
        menu.addMenuListener(MenuListener.menuHiddenAdapter(event -> text.getDisplay().asyncExec(menu::dispose)));
        Point caret = text.getLocationAtOffset(text.getCaretOffset());
        menu.setLocation(text.toDisplay(caret.x, caret.y + text.getLineHeight()));
        menu.setVisible(true);
    }

    private static String label(Location place) {
        String file = place.getUri().replaceAll(".*/", "");
        return file + ", line " + (place.getRange().getStart().getLine() + 1);
    }
}
