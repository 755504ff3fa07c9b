package org.tain.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class FiguresTest {
    @TempDir
    Path folder;

    @Test
    void aTrainingGetsEveryFigureAsPngAndSvg() throws Exception {
        List<Drawn> drawn = Figures.draw(RunFixture.training(folder.resolve("run")));
        assertEquals(List.of("network", "fig2-windows", "fig4-filters", "fig5-development", "fig6a-raster-first",
                "fig6a-raster-last", "fig6b-losses", "fig6c-reconstructions", "fig7c-symmetry"),
                drawn.stream().map(Drawn::name).toList());
        for (Drawn figure : drawn) {
            assertTrue(figure.isDrawn(), figure.reason());
            Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Files.readAllBytes(figure.svg())));
            var picture = ImageIO.read(figure.png().toFile());
            assertEquals(picture.getWidth(), 2 * Integer.parseInt(svg.getDocumentElement().getAttribute("width")), 1.0,
                    "two dots for each pixel");
            assertTrue(svg.getElementsByTagName("path").getLength() > 10, "text and lines are there");
        }
        try (Stream<Path> files = Files.list(folder.resolve("run/figures"))) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")), "no temporary file is left");
        }
    }

    @Test
    void anSvgRefersToNothingOutsideItself() throws IOException {
        for (Drawn figure : Figures.draw(RunFixture.training(folder.resolve("run")))) {
            String svg = Files.readString(figure.svg()).replace("http://www.w3.org/2000/svg", "")
                    .replace("http://www.w3.org/1999/xlink", "");
            assertFalse(svg.contains("http"), figure.name());
            assertFalse(svg.contains("<text"), "text is drawn as outlines");
            assertEquals(svg.split("xlink:href=\"").length, svg.split("xlink:href=\"data:").length, figure.name());
        }
    }

    @Test
    void theSameRunGivesTheSameBytesWhereverItLies() throws IOException {
        List<Drawn> here = Figures.draw(RunFixture.training(folder.resolve("here")));
        List<Drawn> there = Figures.draw(RunFixture.training(folder.resolve("far/there")));
        for (int i = 0; i < here.size(); i++) {
            assertArrayEquals(Files.readAllBytes(here.get(i).png()), Files.readAllBytes(there.get(i).png()));
            assertArrayEquals(Files.readAllBytes(here.get(i).svg()), Files.readAllBytes(there.get(i).svg()));
        }
    }

    @Test
    void aFigureWithoutDataIsSkippedWithTheReason() throws IOException {
        Path run = RunFixture.training(folder.resolve("run"));
        try (Stream<Path> weights = Files.list(run.resolve("weights"))) {
            for (Path file : weights.toList()) {
                Files.delete(file);
            }
        }
        Drawn filters = named(Figures.draw(run), "fig4-filters");
        assertFalse(filters.isDrawn());
        assertEquals("the run recorded no weights", filters.reason());
        assertNull(filters.png());
        assertTrue(named(Figures.draw(run), "fig6b-losses").isDrawn(), "the others are drawn all the same");
    }

    @Test
    void aDamagedFileCostsOnlyItsOwnFigure() throws IOException {
        Path run = RunFixture.training(folder.resolve("run"));
        Path weights = run.resolve("weights/weights-000000200.h5");
        Files.write(weights, new byte[100]);
        Drawn filters = named(Figures.draw(run), "fig4-filters");
        assertTrue(filters.reason().contains("weights-000000200.h5"), filters.reason());
        assertTrue(named(Figures.draw(run), "network").isDrawn());
    }

    @Test
    void aSimulationGetsRasterStatesAndRates() throws IOException {
        List<Drawn> drawn = Figures.draw(RunFixture.simulation(folder.resolve("run")));
        for (String name : List.of("network", "raster", "states", "rates")) {
            assertTrue(named(drawn, name).isDrawn(), name + ": " + named(drawn, name).reason());
        }
        assertEquals("no projection of the model has a plasticity window", named(drawn, "fig2-windows").reason());
    }

    private static Drawn named(List<Drawn> drawn, String name) {
        return drawn.stream().filter(figure -> figure.name().equals(name)).findFirst().orElseThrow();
    }
}
