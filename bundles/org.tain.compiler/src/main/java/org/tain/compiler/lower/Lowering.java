package org.tain.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.tain.compiler.ir.Homeostasis;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Pair;
import org.tain.compiler.ir.Param;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Roles;
import org.tain.compiler.ir.StimulusPlan;
import org.tain.language.model.Members;
import org.tain.language.tain.Clock;
import org.tain.language.tain.Drive;
import org.tain.language.tain.Expression;
import org.tain.language.tain.GivenSpikes;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Measure;
import org.tain.language.tain.Model;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.PoissonSpikes;
import org.tain.language.tain.Pool;
import org.tain.language.tain.PrecisionSetting;
import org.tain.language.tain.Precision;
import org.tain.language.tain.Presentation;
import org.tain.language.tain.Reference;
import org.tain.language.tain.Setting;
import org.tain.language.tain.Solver;
import org.tain.language.tain.Spread;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.Training;
import org.tain.language.types.Connections;
import org.tain.runtime.UserError;

/**
 * Lowers a model without errors to the intermediate representation.
 *
 * <p>
 * Precondition: the validator found no error. Postcondition: every name is resolved, every value is in base units, every time
 * that must be a multiple of the step is a number of steps. Whether it differs from the text shows in no other place.
 */
public final class Lowering {
    private final Model model;
    private final Values values;
    private final LowerTypes types;
    private final IEObjectDocumentationProvider docs;
    private final StimulusPlan stimulus;
    private final Presentation presentation;

    /**
     * Prepares the lowering of one model.
     *
     * @param model free of errors
     * @param docs where documentation comments are looked up
     * @param sizes looks into data files for the size of images that are shown whole
     */
    public Lowering(Model model, IEObjectDocumentationProvider docs, SampleSizes sizes) {
        this.model = model;
        this.docs = docs;
        Clock clock = LowerProgramme.one(LowerProgramme.settings(model), Clock.class);
        this.values = new Values(clock == null ? null : clock.getStep());
        this.types = new LowerTypes(values);
        Stimulus used = used();
        this.stimulus = used == null ? null : new LowerStimulus(values, sizes).stimulus(used);
        this.presentation = used == null ? null : LowerStimulus.presentation(used);
    }

    private Stimulus used() {
        if (LowerProgramme.programme(model) instanceof Training t) {
            return t.getStimulus();
        }
        return null;
    }

    /**
     * Lowers the model.
     *
     * @param set names of the parameters that the command line set
     * @param file name of the model's file, without folders
     */
    public Network lower(String file, Set<String> set) {
        List<Setting> settings = LowerProgramme.settings(model);
        Clock clock = LowerProgramme.one(settings, Clock.class);
        Network.Solver solver = switch (clock == null ? Solver.EXPONENTIAL_EULER : clock.getSolver()) {
            case EXPONENTIAL_EULER -> Network.Solver.EXPONENTIAL_EULER;
            case EXACT -> Network.Solver.EXACT;
            case RK4 -> Network.Solver.RK4;
        };
        PrecisionSetting precision = LowerProgramme.one(settings, PrecisionSetting.class);
        boolean doubles = precision != null && precision.getPrecision() == Precision.DOUBLE;
        return new Network(model.getNetwork().getName(), model.getPackageName() == null ? "" : model.getPackageName(), file,
                doc(model.getNetwork()), values.stepMs(), clock == null ? "" : LowerExpressions.text(clock.getStep()), solver,
                doubles,
                parameters(set), populations(), new LowerProjections(values, types, model).all(), pairs(), homeostasis(),
                stimulus, roles(), new LowerProgramme(values).programme(LowerProgramme.programme(model)));
    }

    private String doc(org.eclipse.emf.ecore.EObject e) {
        String doc = e == null ? null : docs.getDocumentation(e);
        return doc == null ? "" : doc.strip().replaceAll("\\s+", " ");
    }

    private List<Network.ModelParam> parameters(Set<String> set) {
        List<Network.ModelParam> all = new ArrayList<>();
        for (Parameter p : Members.parameters(model)) {
            Expression value = p.getValue();
            String unit = values.unit(value);
            // one comment before `parameter` documents the whole group
            String doc = doc(p).isEmpty() ? doc(p.eContainer()) : doc(p);
            all.add(new Network.ModelParam(p.getName(), values.inUnit(value, unit), unit, LowerExpressions.text(value),
                    set.contains(p.getName()), doc));
        }
        return all;
    }

    private List<Population> populations() {
        List<Population> all = new ArrayList<>();
        for (Layer layer : Members.of(model, Layer.class)) {
            all.add(layer(layer));
        }
        for (Pool pool : Members.of(model, Pool.class)) {
            int size = values.count(pool.getNeuron().getSize());
            all.add(new Population(pool.getName(), Population.Kind.POOL, size, List.of(size), types.neuron(pool.getNeuron()),
                    null, null, doc(pool), LowerExpressions.line(pool)));
        }
        return all;
    }

    private Population layer(Layer layer) {
        Expression size = layer.getSize() != null || layer.getNeuron() == null ? layer.getSize() : layer.getNeuron().getSize();
        List<Integer> shape = shape(layer.getName(), size, layer.getDrive());
        int neurons = shape.stream().mapToInt(Integer::intValue).reduce(1, Math::multiplyExact);
        Population.Source source = switch (layer.getSpikes()) {
            case GivenSpikes g -> new Population.GivenSpikes(
                    g.getTimes().stream().map(t -> values.steps(t, null)).distinct().sorted().toList());
            case PoissonSpikes p -> new Population.Poisson(values.base(p.getRate()), LowerExpressions.text(p.getRate()));
            case null, default -> null;
        };
        return new Population(layer.getName(), source == null ? Population.Kind.LAYER : Population.Kind.SOURCE, neurons, shape,
                source == null ? types.neuron(layer.getNeuron()) : null, source, drive(layer), doc(layer),
                LowerExpressions.line(layer));
    }

    private List<Integer> shape(String layer, Expression size, Drive drive) {
        boolean ofStimulus = size instanceof Reference r && r.getElement() instanceof Stimulus
                || drive != null && drive.getStimulus() != null;
        if (ofStimulus && stimulus != null) {
            int values = Math.multiplyExact(stimulus.channels(), Math.multiplyExact(stimulus.rows(), stimulus.columns()));
            boolean isStated = size != null && !(size instanceof Reference r && r.getElement() instanceof Stimulus);
            if (isStated && this.values.count(size) != values) {
                throw new UserError("'" + layer + "' has " + this.values.count(size) + " neurons, but a sample of '"
                        + stimulus.name() + "' has " + values + " values, as its file says; write [" + stimulus.name() + "].");
            }
            return List.of(stimulus.channels(), stimulus.rows(), stimulus.columns());
        }
        return List.of(size == null ? 1 : values.count(size));
    }

    private Population.Drive drive(Layer layer) {
        Drive drive = layer.getDrive();
        if (drive == null) {
            return null;
        }
        String input = Connections.input(drive).orElseThrow().getName();
        if (drive.getConstant() != null) {
            Expression c = drive.getConstant();
            Param.Value value = c instanceof Spread s
                    ? new Param.Spread(values.base(s.getFrom()), values.base(s.getTo()))
                    : new Param.Constant(values.base(c));
            return new Population.ConstantDrive(input, value, LowerExpressions.text(c));
        }
        return new Population.StimulusDrive(input, values.base(presentation.getAmplitude()),
                LowerExpressions.text(presentation.getAmplitude()), values.steps(presentation.getStart(), null),
                values.steps(presentation.getEnd(), null));
    }

    private List<Pair> pairs() {
        return Members.of(model, org.tain.language.tain.Pair.class).stream()
                .map(p -> new Pair(p.getName(), LowerProjections.name(p.getForward()), LowerProjections.name(p.getBackward()),
                        p.getForwardRule().isMirror() != p.getBackwardRule().isMirror(), LowerExpressions.line(p)))
                .toList();
    }

    private List<Homeostasis> homeostasis() {
        return Members.of(model, org.tain.language.tain.Homeostasis.class).stream()
                .map(h -> new Homeostasis(h.getLayer().getName(), LowerProjections.name(h.getProjection()),
                        values.base(h.getTarget()), values.base(h.getRate()), LowerExpressions.text(h), LowerExpressions.line(h)))
                .toList();
    }

    private Roles roles() {
        Measure m = Members.of(model, Measure.class).stream().findFirst().orElse(null);
        if (m == null) {
            return null;
        }
        double target = homeostasis().stream().filter(h -> h.layer().equals(m.getCode().getName()))
                .mapToDouble(Homeostasis::target).findFirst().orElse(Double.NaN);
        return new Roles(m.getKind(), m.getInput().getName(), m.getCode().getName(), LowerProjections.name(m.getForward()),
                LowerProjections.name(m.getBackward()), values.base(m.getLate()), values.base(m.getFourthBout()), target);
    }
}
