package org.tain.runtime.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tain.runtime.UserError;
import org.tain.runtime.network.StateArray;

class Hdf5Test {
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsRead() {
        Path file = folder.resolve("deep/er/a.h5");
        write(file);

        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            assertEquals(List.of("/layers/hidden/scale", "/layers/hidden/v", "/names", "/projections/W/weights",
                    "/step"),
                    reader.datasets());
            assertArrayEquals(new int[] {2, 3}, reader.shape("/projections/W/weights"));
            assertArrayEquals(new float[] {0, 1, 2, 3, 4, 5.5f}, reader.floats("/projections/W/weights"));
            assertEquals("mV", reader.unit("/projections/W/weights"));
            assertArrayEquals(new double[] {0.1, 1e-300}, reader.doubles("/layers/hidden/scale"));
            assertEquals("1", reader.unit("/step"));
            assertArrayEquals(new int[] {7, -8, 9}, reader.ints("/step"));
            assertEquals(List.of("visible", "hidden"), reader.texts("/names"));
            assertEquals(1, reader.number("format"));
            assertEquals(0.25, reader.number("stepMs"));
            assertEquals(5_000_000_000L, (long) reader.number("presentation"));
        }
    }

    @Test
    void anEmptyArrayKeepsItsShape() {
        Path file = folder.resolve("empty.h5");
        try (Hdf5Writer writer = new Hdf5Writer(file)) {
            writer.array("/step", new int[0], 0);
            writer.array("/cell/v", new float[0], 0, 3).putAttribute("unit", "mV");
            writer.array("/after", new int[] {1}, 1);
            writer.complete();
        }
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            assertArrayEquals(new int[0], reader.ints("/step"));
            assertArrayEquals(new int[] {0, 3}, reader.shape("/cell/v"));
            assertEquals(0, reader.floats("/cell/v").length);
            assertArrayEquals(new int[] {1}, reader.ints("/after"));
        }
    }

    @Test
    void anArrayLargerThanOnePieceIsWhole() {
        int[] many = java.util.stream.IntStream.range(0, 200_001).toArray();
        Path file = folder.resolve("large.h5");
        try (Hdf5Writer writer = new Hdf5Writer(file)) {
            writer.array("/index", many, many.length);
            writer.array("/after", new int[] {42}, 1);
            writer.complete();
        }
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            assertArrayEquals(many, reader.ints("/index"));
            assertArrayEquals(new int[] {42}, reader.ints("/after"));
        }
    }

    @Test
    void theSameContentGivesTheSameBytesAndNothingOfTheMachine() throws IOException {
        write(folder.resolve("a.h5"));
        write(folder.resolve("b.h5"));

        assertEquals(-1, Files.mismatch(folder.resolve("a.h5"), folder.resolve("b.h5")));
        String text = Files.readString(folder.resolve("a.h5"), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("jHDF"), "the library's name");
        assertFalse(text.contains(System.getProperty("os.arch")), "the processor");
    }

    @Test
    void aFileAppearsOnlyWhenItIsComplete() throws IOException {
        Path file = folder.resolve("a.h5");
        try (Hdf5Writer writer = new Hdf5Writer(file)) {
            writer.array("/step", new int[] {1}, 1);
            assertFalse(Files.exists(file));
        }
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        Path file = folder.resolve("a.h5");
        write(file);
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            assertFalse(reader.has("/projections/Q/weights"));
            String message = assertThrows(UserError.class, () -> reader.floats("/projections/Q/weights")).getMessage();
            assertTrue(message.contains("a.h5 holds no /projections/Q/weights; it holds /layers/hidden/scale"),
                    message);
            assertThrows(UserError.class, () -> reader.floats("/names/W"));
            assertThrows(UserError.class, () -> reader.number("stepSeconds"));
            assertThrows(UserError.class, () -> reader.ints("/layers/hidden/scale"));
        }
        String missing = assertThrows(UserError.class, () -> new Hdf5Reader(folder.resolve("b.h5"))).getMessage();
        assertTrue(missing.startsWith("There is no file ") && missing.endsWith("b.h5."), missing);
        Path text = Files.writeString(folder.resolve("c.h5"), "no weights here");
        assertThrows(UserError.class, () -> new Hdf5Reader(text));
    }

    @Test
    void aFileThatIsCutAnywhereIsToldInASentenceThatNamesIt() throws IOException {
        Path file = folder.resolve("a.h5");
        write(file);
        byte[] bytes = Files.readAllBytes(file);
        // the arrays lie at the end of the file, so a cut near it may cost one of them only
        for (int length = 0; length < bytes.length / 2; length += 7) {
            Files.write(file, Arrays.copyOf(bytes, length));
            String message = assertThrows(UserError.class, () -> readAll(file)).getMessage();
            assertTrue(message.contains("a.h5"), message);
        }
    }

    private static void readAll(Path file) {
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            reader.number("stepMs");
            reader.floats("/projections/W/weights");
            reader.doubles("/layers/hidden/scale");
            reader.unit("/projections/W/weights");
            reader.texts("/names");
        }
    }

    @Test
    void aFileMayBeReplacedAndDeletedWhileItIsRead() throws IOException {
        Path file = folder.resolve("a.h5");
        write(file);
        try (Hdf5Reader reader = new Hdf5Reader(file)) {
            Files.write(file, new byte[100]);
            assertEquals(5.5f, reader.floats("/projections/W/weights")[5], "what was there when it was opened");
            Files.delete(file);
            assertArrayEquals(new int[] {7, -8, 9}, reader.ints("/step"));
        }
    }

    @Test
    void aFileOfAnotherFormatIsRefused() {
        Path file = folder.resolve("a.h5");
        try (Hdf5Writer writer = new Hdf5Writer(file)) {
            writer.attribute("format", 2);
            writer.array("/step", new int[] {1}, 1);
            writer.complete();
        }
        String message = assertThrows(UserError.class, () -> new Hdf5Reader(file)).getMessage();
        assertTrue(message.contains("a.h5 has format 2, this Tain reads format 1; open the run with"), message);
    }

    @Test
    void aFolderThatIsAFileIsToldInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("weights"), "");
        String message = assertThrows(UserError.class, () -> new Hdf5Writer(file.resolve("a.h5"))).getMessage();
        assertTrue(message.contains("cannot be written"), message);
    }

    @Test
    void pythonReadsTheSame() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PYTHON) && python("import h5py").isEmpty(), "python3-h5py is not installed");
        Path file = folder.resolve("a.h5");
        write(file);

        assertEquals("""
                1 0.25 5000000000
                (2, 3) float32 [[0.0, 1.0, 2.0], [3.0, 4.0, 5.5]] mV
                float64 [0.1, 1e-300]
                int32 [7, -8, 9]
                (0,) float32
                visible hidden
                """, python("""
                import h5py
                f = h5py.File('%s', 'r')
                print(f.attrs['format'], f.attrs['stepMs'], f.attrs['presentation'])
                w = f['/projections/W/weights']
                print(w.shape, w.dtype, w[:].tolist(), w.attrs['unit'].decode())
                print(f['/layers/hidden/scale'].dtype, f['/layers/hidden/scale'][:].tolist())
                print(f['/step'].dtype, f['/step'][:].tolist())
                print(f['/layers/hidden/v'][:].shape, f['/layers/hidden/v'].dtype)
                print(*f['/names'].asstr()[:])
                """.formatted(file)));
    }

    private static void write(Path file) {
        try (Hdf5Writer writer = new Hdf5Writer(file)) {
            writer.attribute("stepMs", 0.25);
            writer.attribute("presentation", 5_000_000_000L);
            writer.array(new StateArray("/projections/W/weights", "mV", List.of(2, 3),
                    new float[] {0, 1, 2, 3, 4, 5.5f}));
            writer.array("/layers/hidden/scale", new double[] {0.1, 1e-300}, 2);
            writer.array("/layers/hidden/v", new float[0], 0);
            writer.array("/step", new int[] {7, -8, 9}, 3);
            writer.texts("names", List.of("visible", "hidden"));
            writer.complete();
        }
    }

    /** What a script prints, errors included. */
    private static String python(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(PYTHON.toString(), "-c", script).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
