import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws a square SVG at several sizes: SVG, what the names of the PNG files begin with, and the sizes in pixels. */
public final class Icons {
    private Icons() {
    }

    public static void main(String[] args) throws IOException {
        SVGDocument document = new SVGLoader().load(Path.of(args[0]).toUri().toURL());
        for (int i = 2; i < args.length; i++) {
            int size = Integer.parseInt(args[i]);
            BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render(null, graphics, new ViewBox(0, 0, size, size));
            graphics.dispose();
            ImageIO.write(image, "png", new File(args[1] + "-" + size + ".png"));
        }
    }
}
