package org.tain.analysis.network;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Lines of upright and level pieces. */
final class Bends {
    private static final double ROUND = 14;
    private static final double SAME = 0.05;

    private Bends() {
    }

    /** Without points that lie between their neighbours. */
    static List<Point2D> simplified(List<Point2D> points) {
        List<Point2D> kept = new ArrayList<>();
        for (Point2D point : points) {
            if (!kept.isEmpty() && kept.getLast().distance(point) < SAME) {
                continue;
            }
            while (kept.size() > 1 && inLine(kept.get(kept.size() - 2), kept.getLast(), point)) {
                kept.removeLast();
            }
            kept.add(point);
        }
        return kept;
    }

    private static boolean inLine(Point2D a, Point2D b, Point2D c) {
        return Math.abs(a.getX() - b.getX()) < SAME && Math.abs(b.getX() - c.getX()) < SAME
                || Math.abs(a.getY() - b.getY()) < SAME && Math.abs(b.getY() - c.getY()) < SAME;
    }

    /** The same line shifted to the right of its direction, or to the left for a negative distance. */
    static List<Point2D> beside(List<Point2D> points, double distance) {
        List<Point2D> shifted = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point2D before = i == 0 ? normal(points, 0) : normal(points, i - 1);
            Point2D after = i == points.size() - 1 ? before : normal(points, i);
            boolean bend = i > 0 && i < points.size() - 1;
            double x = before.getX() + (bend ? after.getX() : 0);
            double y = before.getY() + (bend ? after.getY() : 0);
            shifted.add(new Point2D.Double(points.get(i).getX() + distance * x, points.get(i).getY() + distance * y));
        }
        return shifted;
    }

    /** Of length 1, to the right of the piece that begins at a point; y grows downwards. */
    private static Point2D normal(List<Point2D> points, int i) {
        double dx = points.get(i + 1).getX() - points.get(i).getX();
        double dy = points.get(i + 1).getY() - points.get(i).getY();
        double length = Math.hypot(dx, dy);
        return new Point2D.Double(-dy / length, dx / length);
    }

    /** The line with rounded corners. */
    static Shape rounded(List<Point2D> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().getX(), points.getFirst().getY());
        for (int i = 1; i < points.size() - 1; i++) {
            Point2D corner = points.get(i);
            double radius = Math.min(ROUND, Math.min(corner.distance(points.get(i - 1)),
                    corner.distance(points.get(i + 1))) / 2);
            Point2D before = towards(corner, points.get(i - 1), radius);
            Point2D after = towards(corner, points.get(i + 1), radius);
            path.lineTo(before.getX(), before.getY());
            path.quadTo(corner.getX(), corner.getY(), after.getX(), after.getY());
        }
        path.lineTo(points.getLast().getX(), points.getLast().getY());
        return path;
    }

    private static Point2D towards(Point2D from, Point2D to, double distance) {
        double share = distance / Math.max(from.distance(to), SAME);
        return new Point2D.Double(from.getX() + share * (to.getX() - from.getX()),
                from.getY() + share * (to.getY() - from.getY()));
    }

    /** The direction in which it arrives, radians, 0 to the right, growing clockwise. */
    static double angle(List<Point2D> points) {
        Point2D last = points.getLast();
        Point2D before = points.get(points.size() - 2);
        return Math.atan2(last.getY() - before.getY(), last.getX() - before.getX());
    }
}
