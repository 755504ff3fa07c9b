package org.tain.analysis.reconstruction;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

import org.tain.analysis.measure.Tile;
import org.tain.analysis.paint.Canvas;
import org.tain.analysis.paint.Palette;

/**
 * A picture in greys: grey is 0, white a largest value, black its opposite.
 *
 * @param full the value that is white
 */
record GreyTile(Tile tile, double full) {

    /** The picture divided by its own largest absolute value. */
    static GreyTile own(Tile tile) {
        return new GreyTile(tile, tile.largest());
    }

    /** The largest size up to a given one at which every pixel takes up the same number of half pixels of the figure. */
    static double even(double size, Tile tile) {
        int pixels = Math.max(tile.rows(), tile.columns());
        double halves = Math.floor(2 * size / pixels);
        return halves < 1 ? size : halves * pixels / 2;
    }

    /** Paints it into a square, which becomes a region. */
    void paint(Canvas canvas, Rectangle2D box, String kind, String name, int index) {
        BufferedImage picture = new BufferedImage(tile.columns(), tile.rows(), BufferedImage.TYPE_INT_ARGB);
        for (int row = 0; row < tile.rows(); row++) {
            for (int column = 0; column < tile.columns(); column++) {
                double value = full == 0 ? 0 : tile.values()[row * tile.columns() + column] / full;
                int level = (int) Math.round(255 * (0.5 + 0.5 * Math.clamp(value, -1, 1)));
                picture.setRGB(column, row, 0xff000000 | level << 16 | level << 8 | level);
            }
        }
        canvas.picture(picture, box.getX(), box.getY(), box.getWidth() / tile.columns());
        canvas.draw(box, Palette.FAINT, 0.5);
        canvas.region(box, kind, name, index);
    }
}
