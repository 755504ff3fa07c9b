package org.tain.compiler;

import java.nio.file.Path;
import org.tain.runtime.training.Model;
import org.tain.runtime.training.ModelTexts;

/**
 * A model ready to run.
 *
 * @param model the generated class, loaded, or one that is interpreted
 * @param texts what its run folder will hold
 * @param modelFolder to which its paths are relative
 */
public record Compiled(Model model, ModelTexts texts, Path modelFolder) {
}
