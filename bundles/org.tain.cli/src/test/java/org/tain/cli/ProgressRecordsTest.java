package org.tain.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that starts a training can read and say. */
class ProgressRecordsTest {
    @TempDir
    private Path folder;

    @Test
    void everyRecordIsOneLineOfJson() throws IOException {
        InputStream before = System.in;
        System.setIn(InputStream.nullInputStream()); // this one belongs to the test's own process
        TainCommand call;
        try {
            call = train();
        } finally {
            System.setIn(before);
        }
        assertEquals(0, call.code(), call.err());
        List<JsonObject> records = call.err().lines().filter(line -> line.startsWith("\u001e"))
                .map(line -> JsonParser.parseString(line.substring(1)).getAsJsonObject()).toList();
        assertEquals(folder.resolve("runs/Small-1").toString(), records.getFirst().get("folder").getAsString());
        JsonObject last = records.getLast();
        assertEquals(200, last.get("done").getAsLong());
        assertEquals(200, last.get("total").getAsLong());
        assertTrue(last.getAsJsonObject("latest").has("rec_norm"));
        assertFalse(call.err().contains("["), "no bar beside it");
    }

    private TainCommand train() throws IOException {
        return TainCommand.run("train", SmallAutoencoder.in(folder), "--progress", "json", "--runs", folder.resolve("runs"));
    }

    @Test
    void theLineCancelCancels() throws InterruptedException {
        try (Cancellation cancellation = new Cancellation()) {
            cancellation.listen(new ByteArrayInputStream("hello\n".getBytes(StandardCharsets.UTF_8)));
            assertFalse(cancellation.getAsBoolean());
            cancellation.listen(new ByteArrayInputStream("cancel\n".getBytes(StandardCharsets.UTF_8)));
            for (int ms = 0; !cancellation.getAsBoolean() && ms < 10_000; ms++) {
                Thread.sleep(1);
            }
            assertTrue(cancellation.getAsBoolean());
        }
    }
}
