package org.tain.eclipse.views.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

/** Turns shapes of Java2D into paths of the widgets. */
final class Outline {

    private Outline() {
    }

    /** The path of a shape in a canvas; to be disposed. */
    static Path of(Shape shape, Viewport viewport, Device device) {
        AffineTransform transform = new AffineTransform(viewport.scale(), 0, 0, viewport.scale(), viewport.left(),
                viewport.top());
        Path path = new Path(device);
        float[] p = new float[6];
        for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> path.cubicTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> path.close();
            }
        }
        return path;
    }
}
