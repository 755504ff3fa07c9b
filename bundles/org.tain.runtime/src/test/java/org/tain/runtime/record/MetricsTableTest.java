package org.tain.runtime.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.UserError;

class MetricsTableTest {
    private static final List<String> COLUMNS = List.of("rec_norm", "silent");

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("metrics.csv");
    }

    @Test
    void eachLineIsThereAsSoonAsItIsAppended() throws IOException {
        MetricsWriter writer = MetricsWriter.begin(file, COLUMNS);
        assertEquals("presentation,rec_norm,silent\n", Files.readString(file));
        writer.append(1000, new double[] {0.1, Double.NaN});
        writer.append(2000, new double[] {1.0 / 3, 1e-9});
        assertEquals("presentation,rec_norm,silent\n1000,0.1,NaN\n2000,0.3333333333333333,1.0E-9\n",
                Files.readString(file));

        MetricsTable table = MetricsTable.read(file);
        assertEquals(COLUMNS, table.columns());
        assertEquals(2, table.rows());
        assertEquals(2000, table.presentation(1));
        assertArrayEquals(new double[] {0.1, Double.NaN}, table.row(0));
        assertArrayEquals(new double[] {0.1, 1.0 / 3}, table.column("rec_norm"));
        assertThrows(UserError.class, () -> table.column("loss"));
    }

    @Test
    void aLineThatIsStillBeingWrittenIsLeftOut() throws IOException {
        MetricsWriter.begin(file, COLUMNS).append(1000, new double[] {0.5, 0});
        Files.writeString(file, "2000,0.4", StandardOpenOption.APPEND);

        assertEquals(1, MetricsTable.read(file).rows());
    }

    @Test
    void aTableGoesOnWithWhatWasAppendedToItsFile() throws IOException {
        MetricsWriter.begin(file, COLUMNS).append(1000, new double[] {0.5, 0});
        Files.writeString(file, "2000,0.4", StandardOpenOption.APPEND);
        MetricsTable before = MetricsTable.read(file);
        Files.writeString(file, ",0.25\n3000,0.3,0.125\n4000", StandardOpenOption.APPEND);

        MetricsTable after = before.further(file);
        assertEquals(1, before.rows());
        assertEquals(COLUMNS, after.columns());
        assertArrayEquals(new double[] {0.5, 0.4, 0.3}, after.column("rec_norm"));
        assertArrayEquals(new double[] {0.3, 0.125}, after.further(file).row(2));
        Files.writeString(file, ",none,0\n", StandardOpenOption.APPEND);
        UserError fault = assertThrows(UserError.class, () -> after.further(file));
        assertTrue(fault.getMessage().contains("line 5: \"4000,none,0\" are not numbers"), fault.getMessage());
    }

    @Test
    void theEndIsAveragedOverTheLastPresentations() {
        MetricsWriter writer = MetricsWriter.begin(file, COLUMNS);
        writer.append(3000, new double[] {100, 1});
        writer.append(6000, new double[] {10, 1});
        writer.append(9000, new double[] {4, 0});
        writer.append(10000, new double[] {1, 0});

        // the last 5000: 1000 of the second block, 3000 of the third, 1000 of the fourth
        assertEquals(Map.of("presentation", 10000.0, "rec_norm", (10 + 3 * 4 + 1) / 5.0, "silent", 0.2),
                MetricsTable.read(file).last(5000));
        assertEquals((300 + 30 + 12 + 1) / 10.0, MetricsTable.read(file).last(10_000).get("rec_norm"));
        assertEquals((300 + 30 + 12 + 1) / 10.0, MetricsTable.read(file).last(20_000).get("rec_norm"), "all there is");
        assertEquals(Map.of("presentation", 10000.0, "rec_norm", 1.0, "silent", 0.0), MetricsTable.read(file).latest());
        MetricsWriter.begin(file, COLUMNS);
        assertEquals(Map.of(), MetricsTable.read(file).last(10_000));
    }

    @Test
    void aRunThatGoesOnDropsTheLinesAfterItsCheckpoint() throws IOException {
        MetricsWriter writer = MetricsWriter.begin(file, COLUMNS);
        writer.append(1000, new double[] {0.9, 0});
        writer.append(2000, new double[] {0.8, 0});
        writer.append(3000, new double[] {0.7, 0});
        MetricsWriter.resume(file, COLUMNS, 2500).append(3000, new double[] {0.6, 0});

        assertEquals("presentation,rec_norm,silent\n1000,0.9,0.0\n2000,0.8,0.0\n3000,0.6,0.0\n",
                Files.readString(file));
    }

    @Test
    void whatIsNoTableIsToldWithItsLine() throws IOException {
        Files.writeString(file, "time,spikes\n1,2\n");
        assertThrows(UserError.class, () -> MetricsTable.read(file));
        Files.writeString(file, "presentation,spikes\n1,two\n");
        assertTrue(assertThrows(UserError.class, () -> MetricsTable.read(file)).getMessage()
                .contains("line 2: \"1,two\""));
        Files.writeString(file, "presentation,spikes\n1,2\n1\n");
        assertTrue(assertThrows(UserError.class, () -> MetricsTable.read(file)).getMessage().contains("line 3"));
        Files.delete(file);
        assertThrows(UserError.class, () -> MetricsTable.read(file));
    }

    @Test
    void aTableThatIsNotThereYetIsEmpty() throws IOException {
        Files.writeString(file, "");
        assertEquals(0, MetricsTable.read(file).rows());
        assertEquals(List.of(), MetricsTable.none().columns());
        MetricsWriter writer = MetricsWriter.begin(file, COLUMNS);
        assertFalse(MetricsTable.read(file).has("silent"), "no block yet");
        writer.append(1000, new double[] {0.1, 0.2});
        assertTrue(MetricsTable.read(file).has("silent"));
        assertFalse(MetricsTable.read(file).has("loss"));
    }
}
