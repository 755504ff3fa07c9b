package org.tain.language.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Programme;
import org.tain.language.model.Source;
import org.tain.language.tain.Checkpoints;
import org.tain.language.tain.Clock;
import org.tain.language.tain.Homeostasis;
import org.tain.language.tain.Layer;
import org.tain.language.tain.LearnSetting;
import org.tain.language.tain.Measure;
import org.tain.language.tain.Model;
import org.tain.language.tain.PrecisionSetting;
import org.tain.language.tain.RecordMeasures;
import org.tain.language.tain.RecordRaster;
import org.tain.language.tain.RecordSpikes;
import org.tain.language.tain.RecordState;
import org.tain.language.tain.RecordWeights;
import org.tain.language.tain.ResetSetting;
import org.tain.language.tain.Setting;
import org.tain.language.tain.Simulation;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.TainPackage;
import org.tain.language.tain.Training;
import org.tain.language.units.Quantity;

/** A model does one thing, with one step and one of each setting, on the stimulus that its layers see. */
public class ProgrammeChecks extends Checks {
    /** A dataset beside the recorded states of a population. */
    private static final String TIME = "time";
    private static final List<Class<? extends Setting>> ONCE = List.of(Clock.class, PrecisionSetting.class, ResetSetting.class,
            LearnSetting.class, RecordMeasures.class, RecordWeights.class, RecordRaster.class, RecordSpikes.class,
            Checkpoints.class);
    private static final List<Class<? extends Setting>> OF_TRAINING = List.of(ResetSetting.class, RecordMeasures.class,
            RecordRaster.class, Checkpoints.class);
    private static final List<Class<? extends Setting>> OF_SIMULATION = List.of(RecordSpikes.class, RecordState.class);

    /** One programme, with a step. */
    @Check
    public void checkProgrammes(Model model) {
        List<Programme> all = Programme.all(model);
        all.stream().skip(1).forEach(programme -> error("a model trains or simulates once; remove one of the two, or keep it in"
                + " another file", programme.declaration(), place(programme), IssueCodes.PROGRAMME_TWICE));
        for (Programme programme : all) {
            if (programme.clock().isEmpty()) {
                error("the step is missing; write step 0.25 ms into the braces", programme.declaration(), place(programme),
                        IssueCodes.STEP_MISSING, "step 0.25 ms", "step 0.1 ms");
            }
            checkSettings(programme);
        }
    }

    private static EReference place(Programme programme) {
        return programme.declaration() instanceof Training
                ? TainPackage.Literals.TRAINING__STIMULUS
                : TainPackage.Literals.SIMULATION__DURATION;
    }

    private void checkSettings(Programme programme) {
        for (Class<? extends Setting> kind : ONCE) {
            programme.settings().stream().filter(kind::isInstance).skip(1).forEach(setting -> error(setting,
                    IssueCodes.ITEM_TWICE, "this is set twice; remove one of the two"));
        }
        boolean trains = programme.declaration() instanceof Training;
        for (Setting setting : programme.settings()) {
            boolean wrong = (trains ? OF_SIMULATION : OF_TRAINING).stream().anyMatch(kind -> kind.isInstance(setting));
            if (!trains && setting instanceof LearnSetting learn && !learn.isOnline()) {
                error(setting, IssueCodes.MISPLACED, "a simulation has no presentations; in it learning is online");
            } else if (wrong) {
                error(setting, IssueCodes.MISPLACED,
                        trains
                                ? "only a simulation records this; a training records measures, weights"
                                        + " and rasters"
                                : "a simulation has no presentations; it records spikes, states and weights");
            }
        }
    }

    /** The layers see the stimulus of the training, and at least one does. */
    @Check
    public void checkStimulus(Training training) {
        Stimulus shown = training.getStimulus();
        if (shown == null || shown.eIsProxy()) {
            return;
        }
        List<Layer> layers = driven(Members.model(training));
        if (layers.stream().noneMatch(layer -> layer.getDrive().getStimulus() == shown)) {
            error("no layer is driven by '" + shown.getName()
                    + "', so the training would show it to nobody; write layer visible :"
                    + " Cell[" + shown.getName() + "] driven by " + shown.getName(), training,
                    TainPackage.Literals.TRAINING__STIMULUS, IssueCodes.PROGRAMME_STIMULUS);
        }
        for (Layer layer : layers) {
            if (layer.getDrive().getStimulus() != shown && !layer.getDrive().getStimulus().eIsProxy()) {
                error("'" + layer.getName() + "' waits for '" + layer.getDrive().getStimulus().getName()
                        + "', but the training shows '" + shown.getName() + "'", layer.getDrive(),
                        TainPackage.Literals.DRIVE__STIMULUS, IssueCodes.PROGRAMME_STIMULUS, shown.getName());
            }
        }
    }

    /** Nothing is shown in a simulation. */
    @Check
    public void checkStimulus(Simulation simulation) {
        for (Layer layer : driven(Members.model(simulation))) {
            error("a simulation shows no stimulus, but '" + layer.getName()
                    + "' is driven by one; use train, or drive the layer by a constant", layer.getDrive(),
                    TainPackage.Literals.DRIVE__STIMULUS, IssueCodes.PROGRAMME_STIMULUS);
        }
    }

    /** The states of a population are recorded together, each once. */
    @Check
    public void checkRecords(Simulation simulation) {
        List<RecordState> records = simulation.getSettings().stream().filter(RecordState.class::isInstance)
                .map(RecordState.class::cast).filter(record -> record.getPopulation() != null).toList();
        for (RecordState record : records) {
            List<RecordState> before = records.stream().takeWhile(other -> other != record)
                    .filter(other -> other.getPopulation() == record.getPopulation()).toList();
            String name = Names.of(record.getPopulation());
            if (TIME.equals(Names.of(record.getState()))) {
                error(record, IssueCodes.MISPLACED, "the file of '" + name + "' holds the times of its records under the name '"
                        + TIME + "', so a state of that name cannot be recorded; call the state something else");
            }
            if (before.stream().anyMatch(other -> other.getState() == record.getState())) {
                error(record, IssueCodes.ITEM_TWICE, "'" + Names.of(record.getState()) + "' of '" + name
                        + "' is recorded already; remove one of the two");
            } else if (before.stream().anyMatch(other -> !interval(other).equals(interval(record)))) {
                error(record, IssueCodes.ITEM_TWICE,
                        "the states of '" + name + "' are recorded together, so at one interval, not "
                                + interval(before.getFirst()) + " and " + interval(record));
            }
        }
    }

    private static String interval(RecordState record) {
        return record.getInterval() == null
                ? "in every step"
                : "every " + value(record.getInterval(), null).map(Quantity::text).orElse(Source.text(record.getInterval()));
    }

    /** Nothing is counted per presentation in a simulation. */
    @Check
    public void checkHomeostasis(Homeostasis homeostasis) {
        if (simulates(homeostasis)) {
            error("a simulation has no presentations, after which homeostasis would act; use train, or remove it", homeostasis,
                    TainPackage.Literals.HOMEOSTASIS__LAYER, IssueCodes.MISPLACED);
        }
    }

    /** Nothing is measured in a simulation. */
    @Check
    public void checkMeasure(Measure measure) {
        if (simulates(measure)) {
            error("a simulation has no presentations that could be measured; use train, or remove it", measure,
                    TainPackage.Literals.MEASURE__KIND, IssueCodes.MISPLACED);
        }
    }

    private static boolean simulates(EObject declaration) {
        return Programme.of(Members.model(declaration)).filter(programme -> programme.declaration() instanceof Simulation)
                .isPresent();
    }

    private static List<Layer> driven(Model model) {
        return Members.of(model, Layer.class).stream()
                .filter(layer -> layer.getDrive() != null && layer.getDrive().getStimulus() != null).toList();
    }
}
