package org.tain.runtime.record;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.Node;
import io.jhdf.api.WritableDataset;
import io.jhdf.api.WritableGroup;
import io.jhdf.exceptions.HdfWritingException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tain.runtime.UserError;
import org.tain.runtime.network.StateArray;

/**
 * Writes one HDF5 file. It appears under its name when {@link #complete} is called; closed before, nothing is left. The
 * same content gives the same bytes on every machine: no dates, and the library's note of itself and the system is
 * taken out.
 */
public final class Hdf5Writer implements AutoCloseable {
    private static final String NOTE = "_jHDF";
    private final Path target;
    private final Path part;
    private final WritableHdfFile file;
    private final byte[] note;
    private boolean open = true;

    /**
     * Begins a file.
     *
     * @param target its final place; the folder is made if it is not there
     * @throws UserError if the file cannot be written
     */
    public Hdf5Writer(Path target) {
        this.target = target;
        this.part = WholeFile.part(target);
        try {
            this.file = HdfFile.write(part);
        } catch (HdfWritingException e) {
            throw unwritable(e);
        }
        this.note = file.getAttribute(NOTE).getData().toString().getBytes(StandardCharsets.UTF_8);
        file.removeAttribute(NOTE);
        attribute("format", FormatVersion.CURRENT);
    }

    /** Sets an attribute of the root group: an Integer, Long, Double or String. */
    public void attribute(String name, Object value) {
        file.putAttribute(name, value);
    }

    /**
     * Adds a dataset; groups on the way are made.
     *
     * @param path such as {@code /projections/W/weights}
     * @param values {@code float[]}, {@code double[]} or {@code int[]} in row-major order, read when the file is
     *            completed
     * @param shape sizes of the dimensions, slowest first; 0 is allowed
     */
    public WritableDataset array(String path, Object values, int... shape) {
        int slash = path.lastIndexOf('/');
        WritableGroup group = group(path.substring(0, slash));
        String name = path.substring(slash + 1);
        return group.putDataset(name, new FlatDataset(values, shape, name, group));
    }

    /** Adds a live array of a network under its own path, with its unit as the attribute {@code unit}. */
    public void array(StateArray array) {
        int[] shape = array.shape().stream().mapToInt(Integer::intValue).toArray();
        array(array.path(), array.values(), shape).putAttribute("unit", array.unit());
    }

    /** Adds a list of at least one text at the root. */
    public void texts(String name, List<String> texts) {
        file.putDataset(name, texts.toArray(String[]::new));
    }

    private WritableGroup group(String path) {
        WritableGroup group = file;
        for (String name : path.split("/")) {
            if (!name.isEmpty()) {
                Node child = group.getChild(name);
                group = child == null ? group.putGroup(name) : (WritableGroup) child;
            }
        }
        return group;
    }

    /**
     * Writes the file and gives it its name.
     *
     * @throws UserError if it cannot be written
     */
    public void complete() {
        open = false;
        try {
            file.close();
            blankNote();
        } catch (HdfWritingException e) {
            WholeFile.discard(part, e);
            throw unwritable(e);
        } catch (IOException e) {
            WholeFile.discard(part, e);
            throw WholeFile.unwritable(target, e);
        }
        WholeFile.complete(part, target);
    }

    /** The library ends each file with its name, the system and the processor, outside of any object. */
    private void blankNote() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(part.toFile(), "rw")) {
            byte[] tail = new byte[note.length];
            bytes.seek(bytes.length() - note.length);
            bytes.readFully(tail);
            if (java.util.Arrays.equals(tail, note)) {
                bytes.seek(bytes.length() - note.length);
                bytes.write(new byte[note.length]);
            }
        }
    }

    private UserError unwritable(HdfWritingException cause) {
        return cause.getCause() instanceof IOException io
                ? WholeFile.unwritable(target, io)
                : new UserError(target + " cannot be written: " + cause.getMessage() + ".", cause);
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            try {
                file.close();
                Files.deleteIfExists(part);
            } catch (HdfWritingException e) {
                // a file that is given up need not be complete; what made it so has been told
                WholeFile.discard(part, e);
            } catch (IOException e) {
                throw WholeFile.unwritable(target, e);
            }
        }
    }
}
