package org.tain.language.validation;

import java.util.Optional;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Names;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Pool;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.TainPackage;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.Sizes;

/** Every population states its size once, and a driven layer is as large as its stimulus. */
public class SizeChecks extends Checks {

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
