package org.tain.runtime.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.UserError;
import org.tain.runtime.record.FormatVersion;

class RunFileTest {
    @TempDir
    Path folder;

    @Test
    void theFileReadsAsItsDocumentationSays() throws IOException {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("presentation", 150000.0);
        measures.put("rec_norm", 0.593);
        measures.put("corr_rec", Double.NaN);
        RunFolder run = new RunFolder(folder);
        run.write(running().in(RunState.FINISHED, "", measures));

        assertEquals("""
                {
                  "format": 1,
                  "kind": "train",
                  "model": {
                    "network": "MirroredPatches",
                    "file": "patches.tain",
                    "sha256": "abc"
                  },
                  "parameters": [
                    {
                      "name": "eta",
                      "value": 0.05,
                      "unit": "mV",
                      "default": "0.05 mV",
                      "set": false,
                      "doc": "learning rate <W>"
                    }
                  ],
                  "seed": 1,
                  "presentations": 150000,
                  "versions": {
                    "tain": "0.1.0"
                  },
                  "data": [
                    {
                      "path": "../data/a.png",
                      "sha256": "def"
                    }
                  ],
                  "state": "finished",
                  "reason": "",
                  "presentationsDone": 0,
                  "final": {
                    "presentation": 150000,
                    "rec_norm": 0.593,
                    "corr_rec": null
                  },
                  "folder": {
                    "run": "/abs/runs/MirroredPatches-1",
                    "model": "/abs"
                  },
                  "start": "2026-11-24T01:02:03Z",
                  "duration": {
                    "seconds": 21.4
                  },
                  "machine": {
                    "host": "h",
                    "os": "o",
                    "java": "25",
                    "processors": 2
                  },
                  "process": {
                    "id": 4711,
                    "lastSign": "2026-11-24T01:02:24Z"
                  }
                }
                """, Files.readString(folder.resolve("run.json")));
        RunFile read = run.read();
        assertEquals(RunState.FINISHED, read.state());
        assertEquals(RunKind.TRAIN, read.kind());
        assertEquals(measures, read.finalMeasures());
        assertEquals(running().parameters(), read.parameters());
        assertEquals(running().machine(), read.machine());
    }

    @Test
    void whatIsNoRunFileIsToldInASentence() throws IOException {
        RunFolder run = new RunFolder(folder);
        assertThrows(UserError.class, run::read);
        Files.writeString(folder.resolve("run.json"), "{\"format\": }");
        assertThrows(UserError.class, run::read);
        Files.writeString(folder.resolve("run.json"), "{\"format\": 2}");
        assertTrue(assertThrows(UserError.class, run::read).getMessage()
                .contains("format 2, this Tain reads format 1"));
        Files.writeString(folder.resolve("run.json"), "");
        assertThrows(UserError.class, run::read);
    }

    @Test
    void whatAFileLacksIsFilledInExceptItsState() throws IOException {
        Path file = folder.resolve("run.json");
        Files.writeString(file, "{\"format\": 1, \"state\": \"running\", \"parameters\": null}");
        RunFile run = new RunFolder(folder).read();
        assertEquals(List.of(), run.parameters());
        assertEquals(Map.of(), run.finalMeasures());
        assertTrue(run.isTraining());
        assertTrue(ThisProcess.interrupted(run, Instant.now()), "nobody works on it");
        Files.writeString(file, "{\"format\": 1, \"state\": \"paused\"}");
        String message = assertThrows(UserError.class, () -> new RunFolder(folder).read()).getMessage();
        assertTrue(message.contains("names no state that this Tain knows"), message);
    }

    @Test
    void aParameterIsTextAsOneWouldTypeIt() {
        assertEquals("0.05 mV", running().parameters().getFirst().text());
        assertEquals("3", new Parameter("n", 3, "1", "3", false, "").text());
        assertEquals("-12.5", new Parameter("n", -12.5, null, "3", false, "").text());
    }

    @Test
    void aRunningStateWhoseProcessIsGoneIsInterrupted() {
        RunFile mine = running().alive(5, 1, ThisProcess.sign()).resumed(10, ThisProcess.machine(), ThisProcess.sign());
        Instant now = Instant.now();
        assertFalse(ThisProcess.interrupted(mine, now), "we live");
        assertFalse(ThisProcess.interrupted(mine.in(RunState.FINISHED, "", Map.of()), now));

        RunFile dead = mine.alive(5, 1, new RunFile.Sign(Integer.MAX_VALUE, ThisProcess.now()));
        assertTrue(ThisProcess.interrupted(dead, now), "no such process");
        RunFile reused = mine.alive(5, 1, new RunFile.Sign(ProcessHandle.current().pid(), "2020-01-01T00:00:00Z"));
        assertTrue(ThisProcess.interrupted(reused, now), "a younger process with its number");

        Instant sign = Instant.parse(running().process().lastSign());
        assertFalse(ThisProcess.interrupted(running(), sign.plusSeconds(59)), "elsewhere, heard of just now");
        assertTrue(ThisProcess.interrupted(running(), sign.plusSeconds(61)), "elsewhere, silent");
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(pom.contains("<version>" + Tain.VERSION + "-SNAPSHOT</version>")
                || pom.contains("<version>" + Tain.VERSION + "</version>"), Tain.VERSION);
    }

    @Test
    void checksumsAreThoseOfEveryoneElse() throws IOException {
        String known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(known, Checksum.of("abc"));
        assertEquals(known, Checksum.of(Files.writeString(folder.resolve("abc"), "abc")));
        assertThrows(UserError.class, () -> Checksum.of(folder.resolve("none")));
    }

    private static RunFile running() {
        return new RunFile(FormatVersion.CURRENT, RunKind.TRAIN, new RunFile.Model("MirroredPatches", "patches.tain", "abc"),
                List.of(new Parameter("eta", 0.05, "mV", "0.05 mV", false, "learning rate <W>")), 1, 150000,
                Map.of("tain", "0.1.0"), List.of(new RunFile.DataFile("../data/a.png", "def")), RunState.RUNNING, "", 0,
                Map.of(), new RunFile.Folder("/abs/runs/MirroredPatches-1", "/abs"), "2026-11-24T01:02:03Z",
                new RunFile.Duration(21.4), new RunFile.Machine("h", "o", "25", 2),
                new RunFile.Sign(4711, "2026-11-24T01:02:24Z"));
    }
}
