package org.tain.eclipse.run;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.JsonSyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What a run's process has told of itself so far. Written by the thread that reads its output, read by others. */
final class RunReports {
    private static final Gson GSON = new Gson();
    private volatile Path folder;
    private volatile Point point;
    private volatile String firstFault = "";
    private volatile String lastLine = "";

    /**
     * How far the run has come; the measures of the latest block by name.
     *
     * @param secondsLeft null while nothing is known
     */
    record Point(long done, long total, Double perSecond, Double secondsLeft, Map<String, Double> latest) {
    }

    private record Begun(String folder) {
    }

    /** Takes a record. What is none is left out of account: it is no reason to disturb a run. */
    void record(String json) {
        try {
            if (json.contains("\"folder\"")) {
                folder = Path.of(GSON.fromJson(json, Begun.class).folder());
            } else {
                point = GSON.fromJson(json, Point.class);
            }
        } catch (JsonSyntaxException e) {
            line(json);
        } catch (JsonParseException e) {
            line(json);
        }
    }

    /** Takes a line of standard error. */
    void line(String text) {
        if (firstFault.isEmpty() && (text.contains(": error: ") || text.startsWith("tain: "))) {
            firstFault = text;
        }
        lastLine = text;
    }

    /** The run's folder, once there is one. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** How far the run has come, once it has told. */
    Optional<Point> point() {
        return Optional.ofNullable(point);
    }

    /** What went wrong, in the run's own words: its first error, else its last line. */
    String fault() {
        return firstFault.isEmpty() ? lastLine : firstFault.replaceFirst("^tain: ", "");
    }
}
