package org.tain.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import org.tain.compiler.ir.StimulusPlan;
import org.tain.compiler.ir.StimulusPlan.Step;
import org.tain.compiler.ir.StimulusPlan.Step.Kind;
import org.tain.language.tain.ArraySource;
import org.tain.language.tain.Centre;
import org.tain.language.tain.Clip;
import org.tain.language.tain.IdxSource;
import org.tain.language.tain.ImageSource;
import org.tain.language.tain.Normalise;
import org.tain.language.tain.Patch;
import org.tain.language.tain.PictureStep;
import org.tain.language.tain.PictureSteps;
import org.tain.language.tain.Presentation;
import org.tain.language.tain.SampleStep;
import org.tain.language.tain.SampleSteps;
import org.tain.language.tain.SetStep;
import org.tain.language.tain.SetSteps;
import org.tain.language.tain.Standardise;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.SubtractMeanImage;
import org.tain.language.tain.Whiten;

/** Lowers a stimulus: its source, the steps of its preparation in order, the shape of what is shown. */
final class LowerStimulus {
    private final Values values;
    private final SampleSizes sizes;

    LowerStimulus(Values values, SampleSizes sizes) {
        this.values = values;
        this.sizes = sizes;
    }

    StimulusPlan stimulus(Stimulus s) {
        StimulusPlan.Source source = source(s);
        List<Step> pictures = new ArrayList<>();
        List<Step> set = new ArrayList<>();
        List<Step> samples = new ArrayList<>();
        of(s, PictureSteps.class).forEach(p -> p.getSteps().forEach(e -> pictures.add(picture(e))));
        of(s, SetSteps.class).forEach(p -> p.getSteps().forEach(e -> set.add(set(e))));
        of(s, SampleSteps.class).forEach(p -> p.getSteps().forEach(e -> samples.add(sample(e))));
        StimulusPlan.Patch patch = of(s, Patch.class).stream().findFirst().map(this::patch).orElse(null);
        int[] size = patch != null ? new int[] {patch.rows(), patch.columns()} : sizes.rowsAndColumns(source);
        int channels = samples.stream().anyMatch(e -> e.kind() == Kind.SPLIT_ON_OFF) ? 2 : 1;
        Presentation shown = presentation(s);
        return new StimulusPlan(s.getName(), source, pictures, patch, set, samples, channels, size[0], size[1],
                values.base(shown.getStart()), values.base(shown.getEnd()), LowerExpressions.line(s));
    }

    /** The {@code present} line of a stimulus. */
    static Presentation presentation(Stimulus s) {
        return of(s, Presentation.class).getFirst();
    }

    private static StimulusPlan.Source source(Stimulus s) {
        return switch (s.getSource()) {
            case ImageSource i -> new StimulusPlan.Images(i.getPath());
            case IdxSource i -> new StimulusPlan.Idx(i.getPath(), i.getLabels());
            case ArraySource a -> new StimulusPlan.Array(a.getPath(), a.getDataset(), a.isInOrder());
            default -> throw new IllegalArgumentException("no source: " + s.getSource());
        };
    }

    private StimulusPlan.Patch patch(Patch p) {
        int border = p.getBorder() == null ? 0 : values.count(p.getBorder());
        return new StimulusPlan.Patch(values.count(p.getRows()), values.count(p.getColumns()), border, p.isTransposed());
    }

    private Step picture(PictureStep e) {
        return switch (e) {
            case Whiten w -> new Step(Kind.WHITEN, List.of(values.base(w.getPower()), values.base(w.getCutoff())));
            case Standardise w -> new Step(Kind.STANDARDISE, List.of());
            default -> new Step(Kind.UNIT_VARIANCE, List.of());
        };
    }

    private static Step set(SetStep e) {
        return new Step(e instanceof SubtractMeanImage ? Kind.SUBTRACT_MEAN_IMAGE : Kind.DIVIDE_BY_DEVIATION, List.of());
    }

    private Step sample(SampleStep e) {
        return switch (e) {
            case Normalise n -> new Step(Kind.NORMALISE, List.of(values.base(n.getFloor())));
            case Clip c -> new Step(Kind.CLIP, List.of(values.base(c.getBound())));
            case Centre c -> new Step(Kind.CENTRE, List.of());
            default -> new Step(Kind.SPLIT_ON_OFF, List.of());
        };
    }

    private static <T> List<T> of(Stimulus s, Class<T> kind) {
        return s.getMembers().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
