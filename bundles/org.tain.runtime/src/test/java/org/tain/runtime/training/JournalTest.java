package org.tain.runtime.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.record.FormatVersion;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunKind;
import org.tain.runtime.run.RunState;

class JournalTest {
    private static final long MS = 1_000_000;

    @TempDir
    Path folder;
    private final List<Progress.Point> points = new ArrayList<>();
    private long nowNs = 5;

    @Test
    void aSignOfLifeIsGivenEveryTwoSeconds() {
        RunFolder run = new RunFolder(folder);
        Journal journal = journal(run);
        journal.expect(0, 1000, true);
        List<Long> seen = new ArrayList<>();
        for (int done = 1; done <= 500; done++) {
            nowNs += 10 * MS;
            journal.tick(done);
            long written = run.read().presentationsDone();
            if (seen.isEmpty() || seen.getLast() != written) {
                seen.add(written);
            }
        }
        assertEquals(List.of(0L, 200L, 400L), seen);
        assertTrue(run.read().process().lastSign().compareTo("2020") > 0);
        assertEquals(RunState.RUNNING, run.read().state());
        assertEquals(7 + 4, run.read().duration().seconds(), 1e-9,
                "four seconds after the seven of an earlier process");
    }

    @Test
    void progressIsToldTenTimesASecondWithTheTimeThatIsLeft() {
        Journal journal = journal(new RunFolder(folder));
        journal.expect(100, 1100, true);
        journal.block(Map.of("rec_norm", 0.5));
        for (int done = 101; done <= 300; done++) {
            nowNs += 5 * MS;
            journal.tick(done);
        }
        assertEquals(10, points.size());
        Progress.Point last = points.getLast();
        assertEquals(300, last.done());
        assertEquals(200, last.perSecond(), 1e-9);
        assertEquals(4, last.secondsLeft(), 1e-9);
        assertEquals(Map.of("rec_norm", 0.5), last.latest());
    }

    @Test
    void theEndIsWritten() {
        RunFolder run = new RunFolder(folder);
        Journal journal = journal(run);
        journal.expect(0, 10, true);
        nowNs += 1500 * MS;
        journal.end(RunState.FAILED, "The disk is full.", 4, Map.of());

        assertEquals(RunState.FAILED, run.read().state());
        assertEquals("The disk is full.", run.read().reason());
        assertEquals(4, run.read().presentationsDone());
        assertEquals(8.5, run.read().duration().seconds(), 1e-9);
        assertEquals(List.of(), points, "nothing was reached");
    }

    private Journal journal(RunFolder run) {
        RunFile file = new RunFile(FormatVersion.CURRENT, RunKind.TRAIN, new RunFile.Model("Mirror", "mirror.tain", ""),
                List.of(), 1, 1000, Map.of(), List.of(), RunState.RUNNING, "", 0, Map.of(), new RunFile.Folder("", ""), "",
                new RunFile.Duration(7), new RunFile.Machine("", "", "", 1), new RunFile.Sign(1, ""));
        return new Journal(run, file, points::add, () -> nowNs);
    }
}
