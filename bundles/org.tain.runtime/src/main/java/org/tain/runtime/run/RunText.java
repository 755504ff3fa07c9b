package org.tain.runtime.run;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tain.runtime.UserError;
import org.tain.runtime.record.FormatVersion;
import org.tain.runtime.record.WholeFile;

/** {@code run.json} as text. */
final class RunText {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
            .registerTypeAdapter(Double.class, new Numbers()).registerTypeAdapter(double.class, new Numbers()).create();

    private RunText() {
    }

    static String write(RunFile run) {
        return GSON.toJson(run) + "\n";
    }

    static RunFile read(Path file) {
        RunFile run;
        try {
            run = GSON.fromJson(Files.readString(file), RunFile.class);
        } catch (IOException e) {
            throw new UserError(file + " cannot be read: " + WholeFile.reason(e) + "; is this the folder of a run?", e);
        } catch (JsonParseException e) {
            throw new UserError(file + " is no valid JSON of a run (" + e.getMessage() + "); run again to write it anew.", e);
        }
        if (run == null) {
            throw new UserError(file + " is empty; run again to write it anew.");
        }
        FormatVersion.check(file, run.format());
        if (run.state() == null) {
            throw new UserError(file + " names no state that this Tain knows; run again to write it anew.");
        }
        return run;
    }

    /** Whole numbers without a fraction; what is no number as null, for JSON has no word for it. */
    private static final class Numbers extends TypeAdapter<Double> {
        @Override
        public void write(JsonWriter out, Double value) throws IOException {
            if (value == null || !Double.isFinite(value)) {
                out.nullValue();
            } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
                out.value(value.longValue());
            } else {
                out.value(value);
            }
        }

        @Override
        public Double read(JsonReader in) throws IOException {
            if (in.peek() == JsonToken.NULL) {
                in.nextNull();
                return Double.NaN;
            }
            return in.nextDouble();
        }
    }
}
