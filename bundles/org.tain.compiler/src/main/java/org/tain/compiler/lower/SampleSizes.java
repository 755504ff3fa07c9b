package org.tain.compiler.lower;

import org.tain.compiler.ir.StimulusPlan;

/** Looks into data files for what the text does not say. */
@FunctionalInterface
public interface SampleSizes {

    /**
     * Size of the images of a source that is shown whole.
     *
     * @return {rows, columns}
     * @throws org.tain.runtime.UserError if the file is missing or not readable
     */
    int[] rowsAndColumns(StimulusPlan.Source source);
}
