package org.tain.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.tain.analysis.Catalogue.Entry;
import org.tain.analysis.figure.MissingData;
import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.PngFile;
import org.tain.analysis.paint.SvgFile;
import org.tain.analysis.paint.Typefaces;
import org.tain.analysis.run.RunFolder;
import org.tain.runtime.UserError;

/** Draws the figures of a run into its folder {@code figures/}. */
public final class Figures {
    private Figures() {
    }

    /**
     * Draws every figure that the run has data for, as PNG and SVG; the same run gives the same bytes.
     *
     * @return one entry for each figure of this kind of run, drawn or skipped with the reason
     * @throws UserError if the folder is no run or cannot be written to
     */
    public static List<Drawn> draw(Path runFolder) {
        RunFolder run = RunFolder.open(runFolder);
        Typefaces typefaces = new Typefaces();
        List<Drawn> drawn = new ArrayList<>();
        for (Entry entry : Catalogue.of(run)) {
            drawn.add(draw(run, entry, typefaces));
        }
        return drawn;
    }

    private static Drawn draw(RunFolder run, Entry entry, Typefaces typefaces) {
        Figure figure;
        try {
            figure = entry.source().read(run);
        } catch (MissingData | UserError e) {
            return new Drawn(entry.name(), entry.title(), "", null, null, e.getMessage());
        }
        Path folder = run.path().resolve("figures");
        Path png = write(folder.resolve(figure.name() + ".png"), PngFile.bytes(figure, typefaces));
        Path svg = write(folder.resolve(figure.name() + ".svg"), SvgFile.bytes(figure, typefaces));
        return new Drawn(figure.name(), figure.title(), figure.caption(), png, svg, "");
    }

    /** Writes a file under a temporary name, then renames it, so that nobody sees half of it. */
    static Path write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Path partial = file.resolveSibling(file.getFileName() + ".part");
            Files.write(partial, content);
            return Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UserError("Cannot write " + file + " (" + e.getMessage()
                    + "); check the folder's permissions and the space left on the disk.", e);
        }
    }
}
