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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
            say("hello\n", cancellation);
            assertFalse(cancellation.getAsBoolean());
            say("cancel\n", cancellation);
            assertTrue(cancellation.getAsBoolean());
        }
    }

    /** Returns when all has been heard: the listener closes what it has read to the end. */
    private static void say(String words, Cancellation cancellation) throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        cancellation.listen(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                heard.countDown();
            }
        });
        assertTrue(heard.await(1, TimeUnit.MINUTES), "nobody listens");
    }
}
