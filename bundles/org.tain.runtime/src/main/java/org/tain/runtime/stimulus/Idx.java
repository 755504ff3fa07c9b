package org.tain.runtime.stimulus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Images in the IDX format of the MNIST digits: unsigned bytes, 0 (black) .. 255 (white), plain or gzipped. */
public final class Idx extends StimulusRecipe {
    private static final float WHITE = 255;

    private final DataPath images;
    private DataPath labels;

    private Idx(DataPath images) {
        this.images = images;
    }

    /**
     * The images of one file.
     *
     * @param modelFolder where relative paths start: the folder of the {@code .tain} file
     * @param path an IDX file of bytes with three dimensions: images, rows, columns
     */
    public static Idx in(Path modelFolder, String path) {
        return new Idx(new DataPath("idx", modelFolder, path));
    }

    /** The file of the labels, an IDX file of bytes with one dimension, as many as there are images. */
    public Idx labels(String path) {
        labels = new DataPath("labels", images.folder(), path);
        return this;
    }

    /**
     * Rows and columns of the images, from the file itself.
     *
     * @throws org.tain.runtime.UserError if the file is missing or damaged
     */
    public int[] imageSize() {
        IdxFile file = readFile(images, 3, new ArrayList<>());
        return new int[] {file.size(1), file.size(2)};
    }

    @Override
    PictureSet read() {
        List<CompletableFuture<DataFile>> files = new ArrayList<>();
        IdxFile file = readFile(images, 3, files);
        int rows = file.size(1);
        int columns = file.size(2);
        float[] grey = new float[256];
        for (int value = 0; value < grey.length; value++) {
            grey[value] = value / WHITE;
        }
        List<Picture> pictures = new ArrayList<>(file.size(0));
        String where = " of " + images;
        for (int n = 0; n < file.size(0); n++) {
            float[] pixels = new float[rows * columns];
            for (int p = 0; p < pixels.length; p++) {
                pixels[p] = grey[file.value(n * pixels.length + p)];
            }
            pictures.add(new Picture("image " + n + where, rows, columns, pixels));
        }
        return new PictureSet(pictures, readLabels(pictures.size(), files), List.copyOf(files));
    }

    private int[] readLabels(int pictures, List<CompletableFuture<DataFile>> files) {
        if (labels == null) {
            return new int[0];
        }
        IdxFile file = readFile(labels, 1, files);
        if (file.size(0) != pictures) {
            throw labels.fault(null, "holds %d labels, but %s holds %d images; take the two files of one set",
                    file.size(0), images, pictures);
        }
        int[] values = new int[pictures];
        Arrays.setAll(values, file::value);
        return values;
    }

    private static IdxFile readFile(DataPath path, int dimensions, List<CompletableFuture<DataFile>> files) {
        byte[] content = path.read();
        files.add(DataFile.later(path, content));
        return IdxFile.decode(path, content, dimensions);
    }
}
