package org.tain.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.tain.analysis.paint.Numbers;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.paint.Typefaces.Face;
import org.tain.analysis.run.NetworkFile;
import org.tain.analysis.run.RunFolder;
import org.tain.runtime.run.Parameter;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFile.DataFile;

/** The page that tells of a run: measures, figures, parameters and origin, all in one file. */
final class Page {
    private static final String STYLE = "page.css";

    private final RunFile run;
    private final NetworkFile network;
    private final List<Drawn> figures;
    private final Html html = new Html();

    private Page(RunFolder folder, List<Drawn> figures) {
        this.run = folder.run();
        this.network = folder.network();
        this.figures = figures;
    }

    /** The page of a run with these figures. */
    static String of(RunFolder folder, List<Drawn> figures) {
        return new Page(folder, figures).write();
    }

    private String write() {
        html.raw("<!DOCTYPE html>").raw("<html lang=\"en\">").raw("<head>").raw("<meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .block("title", network.network() + ", seed " + run.seed())
                .raw("<style>")
                .raw(face(Face.REGULAR, 400)).raw(face(Face.SEMIBOLD, 600)).raw(style())
                .raw("</style>").raw("</head>").raw("<body>");
        head();
        measures();
        figures();
        parameters();
        origin();
        return html.raw("</body>").raw("</html>").toString();
    }

    private void head() {
        html.raw("<header>").block("h1", network.network());
        if (!network.doc().isBlank()) {
            html.raw("<p class=\"lead\">" + Html.escape(network.doc()) + "</p>");
        }
        String done = run.isTraining()
                ? Numbers.whole(run.presentationsDone()) + " presentations"
                : Numbers.significant(network.durationMs(), 6) + " ms simulated";
        String reason = run.reason().isBlank() ? "" : " (" + run.reason() + ")";
        html.block("p", run.state().word() + reason + "  ·  " + done + "  ·  seed " + run.seed()).raw("</header>");
    }

    private void measures() {
        if (run.finalMeasures().isEmpty()) {
            return;
        }
        html.block("h2", "Final measures").raw("<p>Averages over the last recorded presentations.</p>");
        List<List<String>> rows = new ArrayList<>();
        run.finalMeasures().forEach((name, value) -> {
            if (!name.equals("presentation") && !value.isNaN()) {
                rows.add(List.of(name, Numbers.significant(value, 4), Meanings.of(name)));
            }
        });
        html.table(List.of("measure", "value", "what it means"), List.of("name", "number", ""), rows);
    }

    private void figures() {
        html.block("h2", "Figures");
        int number = 0;
        for (Drawn figure : figures) {
            if (figure.isDrawn()) {
                number++;
                html.raw("<figure>").raw("<img alt=\"" + Html.escape(figure.title())
                        + "\" src=\"data:image/svg+xml;base64," + base64(figure) + "\">");
                html.raw("<figcaption><b>Figure " + number + ".</b> " + Html.escape(figure.caption()) + "</figcaption>")
                        .raw("</figure>");
            }
        }
        List<Drawn> skipped = figures.stream().filter(figure -> !figure.isDrawn()).toList();
        if (!skipped.isEmpty()) {
            html.raw("<p>Not drawn:</p>").raw("<ul>");
            skipped.forEach(figure -> html.block("li", figure.title() + ": " + figure.reason()));
            html.raw("</ul>");
        }
    }

    private static String base64(Drawn figure) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(figure.svg()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parameters() {
        if (run.parameters().isEmpty()) {
            return;
        }
        html.block("h2", "Parameters");
        List<List<String>> rows = new ArrayList<>();
        for (Parameter parameter : run.parameters()) {
            rows.add(List.of(parameter.name(), Numbers.significant(parameter.value(), 7), unit(parameter.unit()),
                    (parameter.doc() == null ? "" : parameter.doc()) + declared(parameter)));
        }
        html.table(List.of("name", "value", "unit", "meaning"), List.of("name", "number", "", ""), rows);
    }

    private static String declared(Parameter parameter) {
        return parameter.set() && parameter.defaultText() != null
                ? " (set for this run; the model says " + parameter.defaultText() + ")"
                : "";
    }

    private static String unit(String unit) {
        return unit == null || unit.equals("1") ? "" : unit;
    }

    private void origin() {
        html.block("h2", "Origin");
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("model", run.model().network() + ", " + run.model().file()));
        facts.add(List.of("SHA-256 of the model", String.valueOf(run.model().sha256())));
        facts.add(List.of("seed", String.valueOf(run.seed())));
        facts.add(List.of("step", Numbers.significant(network.stepMs(), 6) + " ms"));
        run.versions().forEach((name, version) -> facts.add(List.of("version of " + name, version)));
        if (!run.start().isBlank()) {
            facts.add(List.of("started", run.start()));
            facts.add(List.of("took", Numbers.significant(run.duration().seconds(), 4) + " s"));
        }
        html.table(List.of("", ""), List.of("name", "hash"), facts);
        if (!run.data().isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            for (DataFile data : run.data()) {
                rows.add(List.of(data.path(), data.sha256()));
            }
            html.block("h3", "Data").table(List.of("file", "SHA-256"), List.of("name", "hash"), rows);
        }
    }

    /** The figures' own type, so that the page looks the same everywhere. */
    private static String face(Face face, int weight) {
        return "@font-face { font-family: \"Open Sans\"; font-weight: " + weight + "; src: url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(Typefaces.file(face)) + "); }";
    }

    private static String style() {
        try (InputStream stream = Page.class.getResourceAsStream(STYLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
