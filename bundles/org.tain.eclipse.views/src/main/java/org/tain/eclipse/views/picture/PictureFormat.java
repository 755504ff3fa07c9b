package org.tain.eclipse.views.picture;

import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.PngFile;
import org.tain.analysis.paint.SvgFile;
import org.tain.analysis.paint.Typefaces;

/** A kind of file that a figure can be written as, always on white paper. */
public enum PictureFormat {
    /** Dots, two for each pixel of the figure. */
    PNG {
        @Override
        byte[] bytes(Figure figure) {
            return PngFile.bytes(figure, new Typefaces());
        }
    },
    /** Lines and outlines. */
    SVG {
        @Override
        byte[] bytes(Figure figure) {
            return SvgFile.bytes(figure, new Typefaces());
        }
    };

    abstract byte[] bytes(Figure figure);

    /** The ending of its files, without a point. */
    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
