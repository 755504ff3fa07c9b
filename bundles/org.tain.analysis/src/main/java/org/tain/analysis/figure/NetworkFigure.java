package org.tain.analysis.figure;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

import org.tain.analysis.network.Diagram;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Region;
import org.tain.analysis.paint.Style;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.RunFolder;

/** The network as a diagram: populations as boxes, projections as arrows. */
public final class NetworkFigure implements Figure {
    private static final double FOOT = 46;

    private final Head head;
    private final NetworkFile network;
    private final Diagram diagram;
    private final Rectangle2D bounds;

    private NetworkFigure(Head head, NetworkFile network) {
        this.head = head;
        this.network = network;
        diagram = new Diagram(network, new TextSizes(network, new Typefaces()));
        bounds = diagram.bounds();
    }

    /** The diagram of the network of a run. */
    public static NetworkFigure of(RunFolder run) throws MissingData {
        return of(Head.of(run), run.network());
    }

    /** The diagram of a network that need not have run. */
    public static NetworkFigure of(NetworkFile network) throws MissingData {
        return of(Head.of(network), network);
    }

    private static NetworkFigure of(Head head, NetworkFile network) throws MissingData {
        if (network.populations().isEmpty()) {
            throw new MissingData("the network has no populations");
        }
        return new NetworkFigure(head, network);
    }

    /** What there is to say about one of its regions: name, sizes, delays and rule, a line each. */
    public Optional<String> about(Region region) {
        return new NetworkText(network).about(region.kind(), region.name());
    }

    @Override
    public String name() {
        return "network";
    }

    @Override
    public String title() {
        return "Network";
    }

    @Override
    public String caption() {
        String pairs = network.pairs().isEmpty()
                ? ""
                : " A dashed mirror stands between the two ways of a mirrored pair.";
        return "Populations and their projections with weight (where it is one number), rule and delay. Arrows "
                + "excite, round heads inhibit." + pairs;
    }

    @Override
    public double width() {
        return Math.max(560, bounds.getWidth() + 2 * Head.MARGIN + 20);
    }

    @Override
    public double height() {
        return Head.HEIGHT + bounds.getHeight() + 28 + FOOT;
    }

    @Override
    public void paint(Canvas canvas, double width, double height) {
        head.paint(canvas, title());
        double scale = Math.min(1, Math.min((width - 2 * Head.MARGIN) / bounds.getWidth(),
                (height - Head.HEIGHT - 28 - FOOT) / bounds.getHeight()));
        NetworkPainter painter = new NetworkPainter(network);
        canvas.within(width / 2 - bounds.getCenterX() * scale,
                Head.HEIGHT + 14 - bounds.getMinY() * scale, scale, () -> {
                    diagram.mirrors().forEach(mirror -> painter.mirror(canvas, mirror));
                    diagram.links().forEach(link -> painter.link(canvas, link));
                    diagram.boxes().forEach(box -> painter.box(canvas, box));
                    diagram.stimulusLink().ifPresent(link -> painter.stimulus(canvas, diagram.stimulus().orElseThrow(), link));
                });
        if (!diagram.links().isEmpty()) {
            key(canvas, height - 26);
        }
    }

    private static void key(Canvas canvas, double y) {
        double x = Head.MARGIN;
        canvas.line(x, y, x + 30, y, Palette.INK, 1.5);
        NetworkPainter.arrowHead(canvas, x + 36, y, 0, Palette.INK);
        canvas.text("excites", x + 46, y + 4, Style.TICK, Anchor.START);
        x += 118;
        canvas.line(x, y, x + 30, y, Palette.INK, 1.5);
        NetworkPainter.roundHead(canvas, x + 33, y, Palette.INK);
        canvas.text("inhibits", x + 46, y + 4, Style.TICK, Anchor.START);
        canvas.text("numbers: weight and delay", x + 118, y + 4, Style.NOTE, Anchor.START);
    }
}
