package org.tain.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.tain.compiler.ir.Programme;
import org.tain.language.tain.Checkpoints;
import org.tain.language.tain.Expression;
import org.tain.language.tain.LearnSetting;
import org.tain.language.tain.Model;
import org.tain.language.tain.Point;
import org.tain.language.tain.RecordMeasures;
import org.tain.language.tain.RecordRaster;
import org.tain.language.tain.RecordState;
import org.tain.language.tain.RecordWeights;
import org.tain.language.tain.ResetSetting;
import org.tain.language.tain.Setting;
import org.tain.language.tain.Simulation;
import org.tain.language.tain.Training;

/** Lowers {@code train} and {@code simulate}. */
final class LowerProgramme {
    private final Values values;

    LowerProgramme(Values values) {
        this.values = values;
    }

    /** The settings of the one programme of a model, empty without. */
    static List<Setting> settings(Model model) {
        EObject programme = programme(model);
        return switch (programme) {
            case Training t -> t.getSettings();
            case Simulation s -> s.getSettings();
            case null, default -> List.of();
        };
    }

    /** The {@code train} or {@code simulate} of a model, or null. */
    static EObject programme(Model model) {
        return model.getDeclarations().stream().filter(d -> d instanceof Training || d instanceof Simulation)
                .map(EObject.class::cast).findFirst().orElse(null);
    }

    Programme programme(EObject programme) {
        return switch (programme) {
            case Training t -> training(t);
            case Simulation s -> simulation(s);
            case null, default -> null;
        };
    }

    private Programme training(Training t) {
        List<Setting> all = t.getSettings();
        Expression interval = one(all, RecordMeasures.class) == null ? null : one(all, RecordMeasures.class).getInterval();
        List<Point> weights = new ArrayList<>();
        List<Point> rasters = new ArrayList<>();
        of(all, RecordWeights.class).forEach(r -> weights.addAll(r.getPoints()));
        of(all, RecordRaster.class).forEach(r -> rasters.addAll(r.getPoints()));
        Checkpoints checkpoints = one(all, Checkpoints.class);
        Expression duration = LowerStimulus.presentation(t.getStimulus()).getDuration();
        return new Programme.Training(values.whole(t.getPresentations()), seed(t.getSeed()), values.steps(duration, null),
                one(all, ResetSetting.class) != null, online(all, false), interval == null ? 1000 : values.whole(interval),
                points(weights), weights.stream().anyMatch(Point::isLast), points(rasters),
                rasters.stream().anyMatch(Point::isLast), checkpoints == null ? 0 : values.whole(checkpoints.getInterval()),
                LowerExpressions.line(t));
    }

    private Programme simulation(Simulation s) {
        List<Setting> all = s.getSettings();
        List<Programme.Recorded> recorded = of(all, RecordState.class).stream()
                .map(r -> new Programme.Recorded(LowerProjections.name(r.getPopulation()), r.getState().getName(),
                        r.getInterval() == null ? 1 : values.steps(r.getInterval(), null)))
                .toList();
        List<Point> weights = of(all, RecordWeights.class).stream().flatMap(r -> r.getPoints().stream()).toList();
        return new Programme.Simulation(values.steps(s.getDuration(), null), seed(s.getSeed()), online(all, true), recorded,
                points(weights), weights.stream().anyMatch(Point::isLast), LowerExpressions.line(s));
    }

    private static boolean online(List<Setting> all, boolean otherwise) {
        LearnSetting learn = one(all, LearnSetting.class);
        return learn == null ? otherwise : learn.isOnline();
    }

    private long seed(Expression seed) {
        return seed == null ? 1 : values.whole(seed);
    }

    private List<Long> points(List<Point> points) {
        return points.stream().filter(p -> !p.isLast()).map(p -> values.whole(p.getAt())).distinct().sorted().toList();
    }

    private static <T extends Setting> List<T> of(List<Setting> all, Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The one setting of a kind, or null. */
    static <T extends Setting> T one(List<Setting> all, Class<T> kind) {
        return of(all, kind).stream().findFirst().orElse(null);
    }
}
