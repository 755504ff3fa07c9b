package org.tain.runtime.record;

import io.jhdf.HdfFile;
import io.jhdf.api.Attribute;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.exceptions.HdfException;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.tain.runtime.UserError;

/**
 * Reads one HDF5 file of a run. What is missing or has another shape is a {@link UserError} that names file and
 * dataset.
 */
public final class Hdf5Reader implements AutoCloseable {
    /** Larger files are mapped; others are read at once, so that they may be replaced and deleted meanwhile. */
    private static final long AT_ONCE = 1L << 28;
    private final Path path;
    private final HdfFile file;

    /**
     * Opens a file.
     *
     * @throws UserError if it is missing, damaged, cut short or of another format than ours
     */
    public Hdf5Reader(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UserError("There is no file " + path + ".");
        }
        this.path = path;
        this.file = guarded(this::open);
        // another program's file states no format
        Attribute format = guarded(() -> file.getAttribute("format"));
        FormatVersion.check(path, format == null ? FormatVersion.CURRENT : (long) number("format"));
    }

    private HdfFile open() {
        try {
            return Files.size(path) <= AT_ONCE ? HdfFile.fromBytes(Files.readAllBytes(path)) : new HdfFile(path);
        } catch (IOException e) {
            throw WholeFile.unreadable(path, e);
        }
    }

    /** Reads something; which exception the library throws depends on where a file is damaged. */
    private <T> T guarded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (HdfException | BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException
                | ClassCastException | NegativeArraySizeException e) {
            throw new UserError(path + " is not an HDF5 file, or it is damaged or incomplete; run again to write it anew.",
                    e);
        }
    }

    /** Whether there is a dataset at a path. */
    public boolean has(String dataset) {
        return find(dataset) instanceof Dataset;
    }

    /** Paths of all datasets, in ascending order. */
    public List<String> datasets() {
        List<String> paths = new ArrayList<>();
        guarded(() -> {
            collect(file, "", paths);
            return paths;
        });
        paths.sort(null);
        return paths;
    }

    private static void collect(Group group, String prefix, List<String> paths) {
        for (Node node : group.getChildren().values()) {
            String name = prefix + "/" + node.getName();
            if (node instanceof Group inner) {
                collect(inner, name, paths);
            } else if (node instanceof Dataset) {
                paths.add(name);
            }
        }
    }

    /** Sizes of the dimensions, slowest first. */
    public int[] shape(String dataset) {
        Dataset found = dataset(dataset);
        return guarded(found::getDimensions);
    }

    /** Unit of a dataset; {@code 1} where it has none. */
    public String unit(String dataset) {
        Dataset found = dataset(dataset);
        return guarded(() -> {
            Attribute unit = found.getAttribute("unit");
            return unit == null ? "1" : String.valueOf(unit.getData());
        });
    }

    /** Values in row-major order, rounded to single precision. */
    public float[] floats(String dataset) {
        Object flat = flat(dataset);
        if (flat instanceof float[] already) {
            return already;
        }
        float[] values = new float[Array.getLength(flat)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Array.getDouble(flat, i);
        }
        return values;
    }

    /** Values in row-major order. */
    public double[] doubles(String dataset) {
        Object flat = flat(dataset);
        if (flat instanceof double[] already) {
            return already;
        }
        double[] values = new double[Array.getLength(flat)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Array.getDouble(flat, i);
        }
        return values;
    }

    /** Values of a dataset of integers in row-major order. */
    public int[] ints(String dataset) {
        Object flat = flat(dataset);
        if (flat instanceof int[] values) {
            return values;
        }
        throw new UserError(path + ": " + dataset + " does not hold 32-bit integers.");
    }

    /** A list of texts. */
    public List<String> texts(String dataset) {
        Dataset found = dataset(dataset);
        return List.of(guarded(() -> (String[]) found.getData()));
    }

    /** A number among the attributes of the root group. */
    public double number(String attribute) {
        Object value = guarded(() -> {
            Attribute found = file.getAttribute(attribute);
            return found == null ? "" : found.getData();
        });
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new UserError(path + " lacks the attribute " + attribute + ".");
    }

    /**
     * Checks the shape of a dataset.
     *
     * @param expected sizes of its dimensions, slowest first
     */
    public void require(String dataset, int... expected) {
        int[] shape = shape(dataset);
        if (!Arrays.equals(shape, expected)) {
            throw new UserError(path + ": " + dataset + " has shape " + Arrays.toString(shape)
                    + ", but the model needs "
                    + Arrays.toString(expected) + "; take a file of a network of the same sizes.");
        }
    }

    private Object flat(String dataset) {
        Dataset found = dataset(dataset);
        return guarded(() -> found.getSize() == 0
                ? Array.newInstance(found.getJavaType(), 0)
                : found.getDataFlat());
    }

    private Dataset dataset(String dataset) {
        if (find(dataset) instanceof Dataset found) {
            return found;
        }
        throw new UserError(path + " holds no " + dataset + "; it holds " + String.join(", ", datasets()) + ".");
    }

    private Node find(String dataset) {
        return guarded(() -> {
            Node node = file;
            for (String name : dataset.split("/")) {
                if (!name.isEmpty()) {
                    node = node instanceof Group group ? group.getChild(name) : null;
                }
            }
            return node;
        });
    }

    @Override
    public void close() {
        file.close();
    }
}
