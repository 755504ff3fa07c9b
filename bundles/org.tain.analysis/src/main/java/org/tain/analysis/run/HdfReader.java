package org.tain.analysis.run;

import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.jhdf.HdfFile;
import io.jhdf.api.Attribute;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.exceptions.HdfException;
import org.tain.runtime.UserError;

/** One open HDF5 file of a run; every fault of the file is a sentence for the user. */
final class HdfReader {
    private final Path path;
    private final HdfFile file;

    private HdfReader(Path path, HdfFile file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Opens a file, reads something from it and closes it.
     *
     * @throws UserError if the file is no HDF5 file, is cut short or has a newer format
     */
    static <T> T read(Path path, Function<HdfReader, T> reading) {
        if (!Files.isRegularFile(path)) {
            throw new UserError("There is no file " + path + "; run again to write it anew.");
        }
        try (HdfFile file = new HdfFile(path)) {
            HdfReader reader = new HdfReader(path, file);
            Formats.check(path, (int) reader.number("format", Formats.CURRENT));
            return reading.apply(reader);
        } catch (HdfException | BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException
                | ClassCastException | NegativeArraySizeException e) {
            // what the HDF5 library throws depends on where the file is cut
            throw new UserError("Cannot read " + path
                    + " as HDF5: it is damaged or incomplete; delete it and run again.", e);
        }
    }

    /** The numeric root attribute, or another number where the file has none. */
    double number(String attribute, double otherwise) {
        Attribute found = file.getAttribute(attribute);
        return found != null && found.getData() instanceof Number number ? number.doubleValue() : otherwise;
    }

    /** The dataset at a path such as {@code /projections/W/weights}. */
    HdfArray array(String dataset) {
        Dataset data = dataset(dataset);
        Attribute unit = data.getAttribute("unit");
        double[] values = data.getSize() == 0 ? new double[0] : HdfArray.toDoubles(data.getDataFlat());
        return new HdfArray(data.getDimensions(), values, unit == null ? "" : String.valueOf(unit.getData()));
    }

    /** The dataset of texts at a path. */
    List<String> texts(String dataset) {
        if (dataset(dataset).getData() instanceof String[] texts) {
            return List.of(texts);
        }
        throw new UserError("The dataset " + dataset + " of " + path + " should hold names; run again.");
    }

    /** Whether there is a node of this path. */
    boolean has(String node) {
        return find(node) != null;
    }

    /** The names of the members of a group, in the file's order; empty where there is no such group. */
    List<String> members(String group) {
        Node node = find(group);
        return node instanceof Group found ? new ArrayList<>(found.getChildren().keySet()) : List.of();
    }

    private Dataset dataset(String name) {
        if (find(name) instanceof Dataset dataset) {
            return dataset;
        }
        throw new UserError("The file " + path + " lacks the dataset " + name + "; run again to write it anew.");
    }

    private Node find(String name) {
        Node node = file;
        for (String part : name.split("/")) {
            if (!part.isEmpty()) {
                node = node instanceof Group group ? group.getChild(part) : null;
            }
        }
        return node;
    }
}
