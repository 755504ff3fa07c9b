package org.tain.eclipse.tests.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.tain.eclipse.tests.workbench.Workbench;

/**
 * Pictures of the whole screen, pop-up windows included, for people to look at; taken only where
 * {@code -Dtain.screenshots=FOLDER} asks for them.
 */
final class Pictures {
    private Pictures() {
    }

    static void take(Workbench workbench, String name) throws IOException {
        String folder = System.getProperty("tain.screenshots");
        if (folder == null) {
            return;
        }
        workbench.settle();
        Display display = Display.getCurrent();
        Rectangle screen = display.getBounds();
        Image image = new Image(display, screen.width, screen.height);
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        loader.save(Files.createDirectories(Path.of(folder)).resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    }
}
