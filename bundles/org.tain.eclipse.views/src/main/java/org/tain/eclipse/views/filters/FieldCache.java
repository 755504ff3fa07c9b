package org.tain.eclipse.views.filters;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.tain.analysis.figure.MissingData;
import org.tain.analysis.figure.Roles;
import org.tain.analysis.filter.LearnedFields;
import org.tain.analysis.run.RunFolder;
import org.tain.eclipse.views.run.FileMark;
import org.tain.runtime.UserError;

/**
 * Keeps the fields of the recorded points that were looked at last, up to a bound of memory. A file that was written anew
 * is read anew. Safe for use by any thread.
 */
final class FieldCache {
    /** The pictures of the fields take about as much as their numbers. */
    private static final int PICTURES = 2;
    private final long mostBytes;
    private final Map<Key, LearnedFields> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Key(Path run, String projection, long point, FileMark weights, FileMark samples, FileMark results) {
    }

    /** A cache of at most so many bytes, but always of the last that was asked for. */
    FieldCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * The fields at a recorded point.
     *
     * @throws MissingData if the run did not record these weights
     * @throws UserError if a file is damaged
     */
    LearnedFields get(RunFolder run, Roles roles, long point) throws MissingData {
        var files = new org.tain.runtime.run.RunFolder(run.path());
        Key key = new Key(run.path(), roles.forward(), point, FileMark.of(files.weights(point)),
                FileMark.of(files.samples(point)), FileMark.of(run.path().resolve("units")));
        LearnedFields known = known(key);
        if (known != null) {
            return known;
        }
        LearnedFields fields = LearnedFields.read(run, roles, point);
        keep(key, fields);
        return fields;
    }

    private synchronized LearnedFields known(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, LearnedFields fields) {
        if (kept.put(key, fields) == null) {
            bytes += PICTURES * fields.bytes();
        }
        Iterator<Map.Entry<Key, LearnedFields>> oldest = kept.entrySet().iterator();
        while (bytes > mostBytes && kept.size() > 1) {
            bytes -= PICTURES * oldest.next().getValue().bytes();
            oldest.remove();
        }
    }

    /** Forgets all fields of other runs than these. */
    synchronized void keep(Collection<Path> runs) {
        kept.entrySet().removeIf(entry -> {
            boolean gone = !runs.contains(entry.getKey().run());
            bytes -= gone ? PICTURES * entry.getValue().bytes() : 0;
            return gone;
        });
    }

    /** About how much memory is in use. */
    synchronized long bytes() {
        return bytes;
    }
}
