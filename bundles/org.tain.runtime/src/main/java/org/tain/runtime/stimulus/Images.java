package org.tain.runtime.stimulus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Image files: PNG and what else the Java platform reads, grey or colour, 8 or 16 bits. */
public final class Images extends StimulusRecipe {
    private final DataPath pattern;

    private Images(DataPath pattern) {
        this.pattern = pattern;
    }

    /**
     * The images of a folder or of a pattern, sorted by path.
     *
     * @param modelFolder where relative paths start: the folder of the {@code .tain} file
     * @param pattern a folder (its PNG files), one file, or a pattern with {@code *}, {@code ?}, {@code [abc]},
     *            {@code {a,b}} or {@code **}; its separator is {@code /}
     */
    public static Images in(Path modelFolder, String pattern) {
        return new Images(new DataPath("images", modelFolder, pattern));
    }

    @Override
    PictureSet read() {
        List<Picture> pictures = new ArrayList<>();
        List<CompletableFuture<DataFile>> files = new ArrayList<>();
        for (DataPath path : ImageFiles.matching(pattern)) {
            byte[] content = path.read();
            files.add(DataFile.later(path, content));
            pictures.add(ImageFile.decode(path, content));
        }
        return new PictureSet(pictures, new int[0], List.copyOf(files));
    }
}
