package org.tain.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.training.Progress;

/**
 * Progress for programs: a JSON text sequence (RFC 7464) on standard error, each record between the control character RS
 * and a line break, so that it can be told from whatever else is written there.
 */
final class ProgressRecords implements Progress {
    private static final char RECORD = '\u001e';
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
    private final PrintWriter err;

    ProgressRecords(PrintWriter err) {
        this.err = err;
    }

    /** <code>{"folder": "/abs/runs/MirroredPatches-1"}</code>. */
    @Override
    public void begun(RunFolder folder) {
        print(Map.of("folder", folder.path().toAbsolutePath().normalize().toString()));
    }

    /**
     * <code>{"done": 500, "total": 1000, "perSecond": 2000, "secondsLeft": 0.25, "latest": {"rec_norm": 0.8}}</code>; null
     * for what is no number.
     */
    @Override
    public void at(Point point) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("done", point.done());
        record.put("total", point.total());
        record.put("perSecond", number(point.perSecond()));
        record.put("secondsLeft", number(point.secondsLeft()));
        Map<String, Object> latest = new LinkedHashMap<>();
        point.latest().forEach((name, value) -> latest.put(name, number(value)));
        record.put("latest", latest);
        print(record);
    }

    private static Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private void print(Map<String, ?> record) {
        err.print(RECORD + GSON.toJson(record) + "\n");
        err.flush();
    }
}
