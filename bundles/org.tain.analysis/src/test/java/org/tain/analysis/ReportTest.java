package org.tain.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    Path folder;

    @Test
    void theReportTellsEverythingInOneFile() throws IOException {
        Path run = RunFixture.training(folder.resolve("run"));
        Path page = Report.write(run);
        assertEquals(run.resolve("report.html"), page);
        String text = Files.readString(page);
        assertTrue(text.contains("seed 5"));
        assertTrue(text.contains("<td class=\"name\">eta</td><td class=\"number\">0.05</td><td>mV</td>"
                + "<td>learning rate</td>"));
        assertTrue(text.contains("set for this run; the model says 0.02"));
        assertTrue(text.contains("abcdef"), "checksum of the data");
        assertTrue(text.contains("0.593") && text.contains("1 is what silence gives"), "a measure and its meaning");
        assertTrue(text.contains("Spikes of the pool inhibition per presentation."));
        assertEquals(9, text.split("<figure>").length - 1);
    }

    @Test
    void nothingIsLoadedFromElsewhereAndTextIsNoMarkup() throws IOException {
        String text = Files.readString(Report.write(RunFixture.training(folder.resolve("run"))));
        assertFalse(text.contains("http"));
        assertFalse(text.contains("<script") || text.contains("<link"));
        assertEquals(text.split("src=\"").length, text.split("src=\"data:").length);
        assertTrue(text.contains("Learns &lt;bars&gt; &amp; &quot;dots&quot;."));
        assertTrue(text.contains("target &lt;spikes&gt; &amp; more"));
    }

    @Test
    void whatWasNotDrawnIsSaid() throws IOException {
        String text = Files.readString(Report.write(RunFixture.simulation(folder.resolve("run"))));
        assertTrue(text.contains("<li>Plasticity windows: no projection of the model has a plasticity window</li>"));
    }

    @Test
    void theSameRunGivesTheSamePage() throws IOException {
        Path run = RunFixture.training(folder.resolve("run"));
        String once = Files.readString(Report.write(run));
        assertEquals(once, Files.readString(Report.write(run)));
    }
}
