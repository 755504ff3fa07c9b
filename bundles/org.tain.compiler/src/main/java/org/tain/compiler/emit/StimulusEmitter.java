package org.tain.compiler.emit;

import java.util.List;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.StimulusPlan;

/** Writes how the stimulus is read and prepared, one call of the recipe for each step of the model. */
final class StimulusEmitter {
    private static final String PACKAGE = "org.tain.runtime.stimulus.";
    private final Vocabulary names;
    private final Network network;

    StimulusEmitter(Vocabulary names) {
        this.names = names;
        this.network = names.network();
    }

    /** The method {@code stimulus(Path)}. */
    void write(JavaWriter w) {
        StimulusPlan s = network.stimulus();
        String recipe = names.imports().use(PACKAGE + "StimulusRecipe");
        w.blank();
        w.comment(names.place(s.line()) + ": stimulus " + s.name());
        w.line("@Override");
        try (var method = w.block("public %s<%s> stimulus(%s modelFolder)".formatted(names.imports().use("java.util.Optional"),
                names.imports().use(PACKAGE + "Stimulus"), names.imports().use("java.nio.file.Path")))) {
            w.line(recipe + " recipe = " + source(s.source()) + ";");
            s.pictures().forEach(step -> w.line("recipe." + step(step) + ";"));
            if (s.patch() != null) {
                patch(w, s.patch());
            }
            s.set().forEach(step -> w.line("recipe." + step(step) + ";"));
            s.samples().forEach(step -> w.line("recipe." + step(step) + ";"));
            w.line("return " + names.imports().use("java.util.Optional") + ".of(recipe.make());");
        }
    }

    private String source(StimulusPlan.Source source) {
        return switch (source) {
            case StimulusPlan.Images images -> in("Images", images.path());
            case StimulusPlan.Idx idx -> in("Idx", idx.path())
                    + (idx.labels() == null ? "" : ".labels(" + JavaText.string(idx.labels()) + ")");
            case StimulusPlan.Array array -> in("ArrayFile", array.path())
                    + (array.dataset() == null ? "" : ".dataset(" + JavaText.string(array.dataset()) + ")")
                    + (array.inOrder() ? ".inOrder()" : "");
        };
    }

    private String in(String type, String path) {
        return names.imports().use(PACKAGE + type) + ".in(modelFolder, " + JavaText.string(path) + ")";
    }

    private static void patch(JavaWriter w, StimulusPlan.Patch p) {
        w.line("recipe.patch(" + p.rows() + ", " + p.columns() + ").border(" + p.border() + ");");
        if (p.transposed()) {
            w.line("recipe.transposedAtRandom();");
        }
    }

    private static String step(StimulusPlan.Step step) {
        List<Double> n = step.numbers();
        return switch (step.kind()) {
            case STANDARDISE -> "standardise()";
            case WHITEN -> "whiten(" + n.get(0) + ", " + n.get(1) + ")";
            case UNIT_VARIANCE -> "unitVariance()";
            case SUBTRACT_MEAN_IMAGE -> "subtractMeanImage()";
            case DIVIDE_BY_DEVIATION -> "divideByStandardDeviation()";
            case CENTRE -> "centre()";
            case NORMALISE -> "normalise(" + n.get(0) + ")";
            case CLIP -> "clip(" + n.get(0) + ")";
            case SPLIT_ON_OFF -> "splitOnOff()";
        };
    }
}
