package org.tain.runtime.stimulus;

import io.jhdf.HdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.exceptions.HdfException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.tain.runtime.UserError;

/** Samples that are prepared already: an HDF5 dataset of floats, [samples, rows, columns]. */
public final class ArrayFile extends StimulusRecipe {
    private static final int DIMENSIONS = 3;

    private final DataPath path;
    private String dataset = "/stimuli";

    private ArrayFile(DataPath path) {
        this.path = path;
    }

    /**
     * The dataset {@code /stimuli} of a file.
     *
     * @param modelFolder where relative paths start: the folder of the {@code .tain} file
     * @param path an HDF5 file
     */
    public static ArrayFile in(Path modelFolder, String path) {
        return new ArrayFile(new DataPath("array file", modelFolder, path));
    }

    /** Another dataset of the file, such as {@code /test/stimuli}. */
    public ArrayFile dataset(String pathInFile) {
        dataset = pathInFile;
        return this;
    }

    /**
     * Rows and columns of the samples, from the file itself.
     *
     * @throws UserError if the file or its dataset is missing or not as it must be
     */
    public int[] imageSize() {
        Picture first = read().pictures().getFirst();
        return new int[] {first.rows(), first.columns()};
    }

    @Override
    PictureSet read() {
        if (!Files.exists(path.file())) {
            throw path.unreadable(new NoSuchFileException(path.written()));
        }
        DataFile file = DataFile.of(path);
        try (HdfFile hdf = new HdfFile(path.file())) {
            return new PictureSet(pictures(find(hdf)), new int[0], List.of(CompletableFuture.completedFuture(file)));
        } catch (HdfException e) {
            throw path.fault(e, "cannot be read as HDF5 (%s); write it anew", e.getMessage());
        }
    }

    private Dataset find(HdfFile hdf) {
        Node node = hdf;
        for (String name : dataset.split("/")) {
            if (!name.isEmpty()) {
                node = node instanceof Group group ? group.getChild(name) : null;
            }
        }
        if (node instanceof Dataset found) {
            return found;
        }
        String names = String.join(", ", hdf.getChildren().keySet());
        throw path.fault(null, "has no dataset \"%s\"; at its root it has %s", dataset,
                names.isEmpty() ? "nothing" : names);
    }

    private List<Picture> pictures(Dataset found) {
        int[] sizes = found.getDimensions();
        if (sizes.length != DIMENSIONS || found.getSize() == 0) {
            throw path.fault(null, "has in \"%s\" the shape %s; it must be [samples, rows, columns], none of them 0",
                    dataset, Arrays.toString(sizes));
        }
        float[] values = switch (found.getDataFlat()) {
            case float[] single -> single;
            case double[] precise -> toSingle(precise);
            default -> throw path.fault(null, "has in \"%s\" values of type %s; they must be float32 or float64",
                    dataset, found.getJavaType().getSimpleName());
        };
        List<Picture> pictures = new ArrayList<>(sizes[0]);
        int size = sizes[1] * sizes[2];
        for (int n = 0; n < sizes[0]; n++) {
            String name = "sample " + n + " of \"" + dataset + "\" in " + path;
            float[] pixels = Arrays.copyOfRange(values, n * size, (n + 1) * size);
            requireFinite(name, pixels);
            pictures.add(new Picture(name, sizes[1], sizes[2], pixels));
        }
        return pictures;
    }

    private static float[] toSingle(double[] precise) {
        float[] single = new float[precise.length];
        for (int p = 0; p < single.length; p++) {
            single[p] = (float) precise[p];
        }
        return single;
    }

    private static void requireFinite(String name, float[] pixels) {
        for (float pixel : pixels) {
            if (!Float.isFinite(pixel)) {
                throw new UserError("%s holds %s; all values must be finite numbers".formatted(name, pixel));
            }
        }
    }
}
