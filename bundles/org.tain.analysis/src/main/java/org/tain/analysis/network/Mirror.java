package org.tain.analysis.network;

import java.awt.geom.Rectangle2D;

import org.tain.analysis.run.NetworkFile.Pair;

/**
 * Where a pair's two ways run side by side.
 *
 * @param between the room between them
 */
public record Mirror(Pair pair, Rectangle2D between) {
}
