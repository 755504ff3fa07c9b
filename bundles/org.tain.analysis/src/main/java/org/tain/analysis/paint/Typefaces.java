package org.tain.analysis.paint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The three faces of the figures: Open Sans regular, semibold and italic, from this bundle's resources. */
public final class Typefaces {
    private static final String FOLDER = "/org/tain/analysis/font/";

    private final Map<Face, Typeface> faces = new EnumMap<>(Face.class);

    /** A cut of the type. */
    public enum Face {
        REGULAR("OpenSans-Regular.ttf"), SEMIBOLD("OpenSans-Semibold.ttf"), ITALIC("OpenSans-Italic.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    /** Reads the faces; keep the object, reading takes some milliseconds. */
    public Typefaces() {
        for (Face face : Face.values()) {
            faces.put(face, new Typeface(file(face)));
        }
    }

    /** The TrueType file of a cut. */
    public static byte[] file(Face face) {
        try (InputStream stream = Typefaces.class.getResourceAsStream(FOLDER + face.file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outlines of a cut. */
    public Typeface get(Face face) {
        return faces.get(face);
    }
}
