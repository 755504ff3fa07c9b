package org.tain.compiler.interpret;

import java.nio.file.Path;
import java.util.List;

import org.tain.compiler.ir.StimulusPlan;
import org.tain.runtime.stimulus.ArrayFile;
import org.tain.runtime.stimulus.Idx;
import org.tain.runtime.stimulus.Images;
import org.tain.runtime.stimulus.StimulusRecipe;

/** How the runtime is to make a stimulus. */
final class Recipes {
    private Recipes() {
    }

    static StimulusRecipe of(StimulusPlan plan, Path modelFolder) {
        StimulusRecipe recipe = source(plan.source(), modelFolder);
        plan.pictures().forEach(step -> add(recipe, step));
        StimulusPlan.Patch patch = plan.patch();
        if (patch != null) {
            recipe.patch(patch.rows(), patch.columns()).border(patch.border());
            if (patch.transposed()) {
                recipe.transposedAtRandom();
            }
        }
        plan.set().forEach(step -> add(recipe, step));
        plan.samples().forEach(step -> add(recipe, step));
        return recipe;
    }

    private static StimulusRecipe source(StimulusPlan.Source source, Path folder) {
        return switch (source) {
            case StimulusPlan.Images images -> Images.in(folder, images.path());
            case StimulusPlan.Idx idx -> {
                Idx recipe = Idx.in(folder, idx.path());
                yield idx.labels() == null ? recipe : recipe.labels(idx.labels());
            }
            case StimulusPlan.Array array -> {
                ArrayFile recipe = ArrayFile.in(folder, array.path());
                recipe = array.dataset() == null ? recipe : recipe.dataset(array.dataset());
                yield array.inOrder() ? recipe.inOrder() : recipe;
            }
        };
    }

    private static void add(StimulusRecipe recipe, StimulusPlan.Step step) {
        List<Double> n = step.numbers();
        switch (step.kind()) {
            case STANDARDISE -> recipe.standardise();
            case WHITEN -> recipe.whiten(n.get(0), n.get(1));
            case UNIT_VARIANCE -> recipe.unitVariance();
            case SUBTRACT_MEAN_IMAGE -> recipe.subtractMeanImage();
            case DIVIDE_BY_DEVIATION -> recipe.divideByStandardDeviation();
            case CENTRE -> recipe.centre();
            case NORMALISE -> recipe.normalise(n.get(0));
            case CLIP -> recipe.clip(n.get(0));
            case SPLIT_ON_OFF -> recipe.splitOnOff();
        }
    }
}
