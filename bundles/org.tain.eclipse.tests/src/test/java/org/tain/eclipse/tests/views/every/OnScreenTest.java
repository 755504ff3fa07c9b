package org.tain.eclipse.tests.views.every;

import java.awt.image.BufferedImage;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;
import org.tain.eclipse.views.filters.FiltersView;
import org.tain.eclipse.views.picture.PictureCanvas;
import org.tain.eclipse.views.picture.PictureView;

/** What Java2D painted is what the screen shows. */
@ExtendWith(FreshWorkbench.class)
class OnScreenTest {
    /** More dots than one strip of the widget's image has. */
    private static final int SEVERAL_STRIPS = 300_000;
    private WholeRun run;

    @AfterEach
    void showNothing() {
        run.close();
    }

    @Test
    void everyDotOfAPictureOfManyStripsIsOnTheScreen(Workbench workbench) throws Exception {
        run = WholeRun.in(workbench);
        PictureView view = (PictureView) workbench.show(FiltersView.ID);
        IWorkbenchPage page = workbench.page();
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        PictureCanvas canvas = view.picture();
        workbench.waitUntil("it is drawn in the whole window", () -> canvas.painted()
                .filter(painted -> canvas.getSize().x * canvas.getSize().y > SEVERAL_STRIPS
                        && painted.image().getWidth() == canvas.getSize().x
                        && painted.image().getHeight() == canvas.getSize().y)
                .isPresent());
        workbench.waitUntil("the screen shows it", () -> differing(canvas) == 0);
    }

    private static int differing(PictureCanvas canvas) {
        BufferedImage painted = canvas.painted().orElseThrow().image();
        Point corner = canvas.toDisplay(0, 0);
        Image copy = new Image(canvas.getDisplay(), painted.getWidth(), painted.getHeight());
        GC screen = new GC(canvas.getDisplay());
        screen.copyArea(copy, corner.x, corner.y);
        screen.dispose();
        ImageData seen = copy.getImageData(100);
        copy.dispose();
        int differing = 0;
        for (int y = 0; y < seen.height; y++) {
            for (int x = 0; x < seen.width; x++) {
                var rgb = seen.palette.getRGB(seen.getPixel(x, y));
                int dot = rgb.red << 16 | rgb.green << 8 | rgb.blue;
                differing += dot == (painted.getRGB(x, y) & 0xffffff) ? 0 : 1;
            }
        }
        return differing;
    }
}
