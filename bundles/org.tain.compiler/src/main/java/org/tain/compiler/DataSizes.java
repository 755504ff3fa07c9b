package org.tain.compiler;

import java.nio.file.Path;
import org.tain.compiler.ir.StimulusPlan;
import org.tain.compiler.lower.SampleSizes;
import org.tain.runtime.stimulus.ArrayFile;
import org.tain.runtime.stimulus.Idx;

/** Asks the data files themselves. */
record DataSizes(Path modelFolder) implements SampleSizes {

    @Override
    public int[] rowsAndColumns(StimulusPlan.Source source) {
        return switch (source) {
            case StimulusPlan.Idx idx -> Idx.in(modelFolder, idx.path()).imageSize();
            case StimulusPlan.Array array -> (array.dataset() == null
                    ? ArrayFile.in(modelFolder, array.path())
                    : ArrayFile.in(modelFolder, array.path()).dataset(array.dataset())).imageSize();
            case StimulusPlan.Images images -> throw new IllegalStateException(images.path() + " without a patch");
        };
    }
}
