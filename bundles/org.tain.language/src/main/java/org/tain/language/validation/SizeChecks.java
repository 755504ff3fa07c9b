package org.tain.language.validation;

import java.math.BigInteger;
import java.util.Optional;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.tain.Call;
import org.tain.language.tain.Connectivity;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Homeostasis;
import org.tain.language.tain.InitialWeight;
import org.tain.language.tain.Layer;
import org.tain.language.tain.OneToOne;
import org.tain.language.tain.Patch;
import org.tain.language.tain.Pool;
import org.tain.language.tain.Projection;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.TainPackage;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.Sizes;

/** Every population states its size once, a driven layer is as large as its stimulus, and nothing is larger than an array. */
public class SizeChecks extends Checks {
    /** What one array holds. */
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE - 8);

    /** A layer. */
    @Check
    public void checkLayer(Layer layer) {
        Expression size = Sizes.expression(layer);
        if (size == null) {
            errorAtName(layer, IssueCodes.ITEM_MISSING, "the layer '" + layer.getName() + "' does not say how large it is; write "
                    + (layer.getNeuron() == null ? "layer " + layer.getName() + "[1]" : "Cell[100]"),
                    layer.getNeuron() == null ? "[1]" : "[100]");
        } else if (layer.getSize() != null && layer.getNeuron() != null && layer.getNeuron().getSize() != null) {
            error(layer.getNeuron().getSize(), IssueCodes.ITEM_TWICE, "the layer '" + layer.getName()
                    + "' states its size twice; remove one of the two");
        }
        Stimulus stimulus = layer.getDrive() == null ? null : layer.getDrive().getStimulus();
        if (size != null && stimulus != null && !stimulus.eIsProxy()) {
            checkStimulus(layer, size, stimulus);
        }
    }

    private void checkStimulus(Layer layer, Expression size, Stimulus stimulus) {
        Optional<Stimulus> named = Sizes.stimulus(size);
        if (named.isPresent() && named.get() != stimulus) {
            error(size, IssueCodes.SIZE_STIMULUS, "'" + layer.getName() + "' is as large as '" + named.get().getName()
                    + "' but driven by '" + stimulus.getName() + "'; name the same stimulus twice", stimulus.getName());
            return;
        }
        Sizes sizes = new Sizes(new ConstantEvaluator());
        Optional<Integer> wanted = sizes.of(stimulus);
        Optional<Integer> stated = sizes.of(layer);
        if (wanted.isPresent() && stated.isPresent() && !wanted.equals(stated)) {
            error(size, IssueCodes.SIZE_STIMULUS, "'" + layer.getName() + "' has " + stated.get() + " neurons, but a sample of '"
                    + stimulus.getName() + "' has " + wanted.get() + " values" + (Sizes.channels(stimulus) == 2
                            ? " (ON and OFF)"
                            : "")
                    + "; write [" + stimulus.getName() + "]", stimulus.getName());
        }
    }

    /** A sample fits into memory. */
    @Check
    public void checkPatch(Patch patch) {
        if (patch.eContainer() instanceof Stimulus stimulus) {
            new Sizes(new ConstantEvaluator()).values(stimulus).filter(SizeChecks::isTooMany).ifPresent(values -> error(patch,
                    IssueCodes.NUMBER_RANGE, "a sample of '" + stimulus.getName() + "' has " + values + " values"
                            + (Sizes.channels(stimulus) == 2 ? " (ON and OFF)" : "") + "; there can be " + MOST
                            + ", so make the patch smaller"));
        }
    }

    /** A matrix of weights fits into memory; where all are one constant for ever, there is none. */
    @Check
    public void checkWeights(Projection projection) {
        Connection connection = Connection.of(projection);
        Optional<Connectivity> connectivity = connection.item(Connectivity.class);
        boolean isDrawnOrRead = connection.item(InitialWeight.class)
                .filter(weight -> weight.getFile() != null || weight.getValue() instanceof Call).isPresent();
        boolean isScaled = Members.of(Members.model(projection), Homeostasis.class).stream()
                .anyMatch(homeostasis -> homeostasis.getProjection() == projection);
        if (connectivity.isEmpty() || connectivity.get() instanceof OneToOne
                || !isDrawnOrRead && !isScaled && connection.rules().isEmpty()) {
            return;
        }
        Sizes sizes = new Sizes(new ConstantEvaluator());
        Optional<BigInteger> source = sizes.of(connection.source()).map(BigInteger::valueOf);
        Optional<BigInteger> target = sizes.of(connection.target()).map(BigInteger::valueOf);
        if (source.isPresent() && target.isPresent() && isTooMany(source.get().multiply(target.get()))) {
            error(connectivity.get(), IssueCodes.NUMBER_RANGE, "'" + connection.title() + "' has " + source.get() + " x "
                    + target.get() + " weights; there can be " + MOST + ", so make a layer smaller");
        }
    }

    private static boolean isTooMany(BigInteger number) {
        return number.compareTo(MOST) > 0;
    }

    /** A pool. */
    @Check
    public void checkPool(Pool pool) {
        if (pool.getNeuron() != null && pool.getNeuron().getSize() == null) {
            error("the pool '" + pool.getName() + "' does not say how large it is; write " + name(pool) + "[50]", pool,
                    TainPackage.Literals.POOL__NAME, IssueCodes.ITEM_MISSING, "[50]");
        }
    }

    private static String name(Pool pool) {
        String type = Names.of(pool.getNeuron().getType());
        return type == null ? "Cell" : type;
    }
}
