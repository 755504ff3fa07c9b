package org.tain.analysis.figure;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tain.analysis.network.Arrangement;
import org.tain.analysis.network.Box;
import org.tain.analysis.network.Link;
import org.tain.analysis.network.Routes;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Canvas.Anchor;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Palette;
import org.tain.analysis.paint.Region;
import org.tain.analysis.paint.Style;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.NetworkFile.Pair;
import org.tain.analysis.run.RunFolder;

/** The network as a diagram: populations as boxes, projections as arrows. */
public final class NetworkFigure implements Figure {
    private static final double FOOT = 46;
    private static final double STIMULUS = 92;

    private final Head head;
    private final NetworkFile network;
    private final Arrangement arrangement;
    private final List<Link> links;
    private final Rectangle2D bounds;

    private NetworkFigure(Head head, NetworkFile network) {
        this.head = head;
        this.network = network;
        arrangement = new Arrangement(network);
        links = new Routes(network, arrangement).links();
        bounds = bounds();
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

    private Rectangle2D bounds() {
        Rectangle2D all = arrangement.boxes().getFirst().bounds();
        for (Box box : arrangement.boxes()) {
            all = all.createUnion(box.bounds());
        }
        for (Link link : links) {
            Rectangle2D path = new BasicStroke(4).createStrokedShape(link.path()).getBounds2D();
            all = all.createUnion(path);
            double room = switch (link.placing()) {
                case LEFT -> -LinkLabel.of(link.projection()).room();
                case RIGHT -> LinkLabel.of(link.projection()).room();
                case ABOVE, OVER -> 0;
            };
            all.add(link.label().getX() + room, link.label().getY());
        }
        if (network.stimulus() != null && arrangement.box(network.stimulus().layer()) != null) {
            all.add(all.getMinX(), arrangement.box(network.stimulus().layer()).bottom() + STIMULUS);
        }
        return all;
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
        NetworkPainter painter = new NetworkPainter(network, arrangement);
        canvas.within(width / 2 - bounds.getCenterX() * scale,
                Head.HEIGHT + 14 - bounds.getMinY() * scale, scale, () -> {
                    mirrors(canvas, painter);
                    links.forEach(link -> painter.link(canvas, link));
                    arrangement.boxes().forEach(box -> painter.box(canvas, box));
                    painter.stimulus(canvas);
                });
        if (!links.isEmpty()) {
            key(canvas, height - 26);
        }
    }

    private void mirrors(Canvas canvas, NetworkPainter painter) {
        for (Pair pair : network.pairs()) {
            List<Link> both = new ArrayList<>();
            for (Link link : links) {
                String projection = link.projection().name();
                if (projection.equals(pair.forward()) || projection.equals(pair.backward())) {
                    both.add(link);
                }
            }
            if (both.size() == 2) {
                painter.mirror(canvas, pair, both.get(0), both.get(1));
            }
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
