package org.tain.language.validation;

import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Programme;
import org.tain.language.tain.Call;
import org.tain.language.tain.Homeostasis;
import org.tain.language.tain.InitialWeight;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Measure;
import org.tain.language.tain.Model;
import org.tain.language.tain.OneToOne;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.TainPackage;
import org.tain.language.tain.Training;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.RuleBalance;
import org.tain.language.units.Quantity;

/** Learning that can work: depression in balance, homeostasis where weights grow, roles that fit the network. */
public class LearningChecks extends Checks {

    /** Depression that outweighs potentiation. */
    @Check
    public void checkBalance(RuleUse use) {
        if (use.getType() == null || use.getType().eIsProxy()) {
            return;
        }
        RuleBalance.of(use, new ConstantEvaluator()).filter(RuleBalance::shrinks).ifPresent(balance -> warning("'"
                + use.getType().getName() + "' takes " + times(balance)
                + " what it adds, summed over all time differences, so weights"
                + " can only shrink; raise its potentiation or lower its depression", use, TainPackage.Literals.RULE_USE__TYPE,
                IssueCodes.RULE_SHRINKS));
    }

    private static String times(RuleBalance balance) {
        return balance.potentiation().signum() == 0
                ? "away more than"
                : Quantity.plain(balance.depression().divide(balance.potentiation(), 1, java.math.RoundingMode.HALF_UP))
                        + " times";
    }

    /**
     * A layer that learns, and that no stimulus drives, needs something that keeps it from falling silent or running
     * away.
     */
    @Check
    public void checkHomeostasis(Projection projection) {
        Model model = Members.model(projection);
        boolean trains = Programme.of(model).filter(programme -> programme.declaration() instanceof Training).isPresent();
        boolean inner = projection.getTarget() instanceof Layer layer && layer.getNeuron() != null && layer.getDrive() == null;
        if (trains && inner && !Connection.of(projection).rules().isEmpty()
                && Members.of(model, Homeostasis.class).stream().noneMatch(h -> h.getLayer() == projection.getTarget())) {
            String layer = Names.of(projection.getTarget());
            warningAtName(projection, IssueCodes.HOMEOSTASIS_MISSING, "'" + layer + "' learns through '"
                    + Connection.of(projection).title()
                    + "' without homeostasis and may fall silent or run away; add homeostasis on "
                    + layer + " { scale ... }", layer);
        }
    }

    /** A homeostasis scales what arrives at its own layer, once. */
    @Check
    public void checkRoles(Homeostasis homeostasis) {
        Projection scaled = homeostasis.getProjection();
        if (!isKnown(scaled)) {
            return;
        }
        if (scaled.getTarget() != homeostasis.getLayer() && isKnown(homeostasis.getLayer())) {
            error("'" + scaled.getName() + "' leads to '" + Names.of(scaled.getTarget()) + "', not to '"
                    + homeostasis.getLayer().getName() + "'; scale a projection onto '" + homeostasis.getLayer().getName() + "'",
                    homeostasis, TainPackage.Literals.HOMEOSTASIS__PROJECTION, IssueCodes.ROLE);
        }
        if (Members.of(Members.model(homeostasis), Homeostasis.class).stream().takeWhile(h -> h != homeostasis)
                .anyMatch(h -> h.getProjection() == scaled)) {
            error("'" + scaled.getName() + "' is scaled already; remove one of the two", homeostasis,
                    TainPackage.Literals.HOMEOSTASIS__PROJECTION, IssueCodes.ITEM_TWICE);
        } else if (Members.of(Members.model(homeostasis), Homeostasis.class).stream().takeWhile(h -> h != homeostasis)
                .anyMatch(h -> h.getLayer() == homeostasis.getLayer()) && isKnown(homeostasis.getLayer())) {
            error("'" + homeostasis.getLayer().getName()
                    + "' has a homeostasis already; a neuron has one factor, remove one of the two",
                    homeostasis, TainPackage.Literals.HOMEOSTASIS__LAYER, IssueCodes.ITEM_TWICE);
        }
    }

    /** A measure's projections connect its input and its code, both ways. */
    @Check
    public void checkRoles(Measure measure) {
        if (!"autoencoder".equals(measure.getKind())) {
            error("there is no measure called '" + measure.getKind() + "'; there is autoencoder", measure,
                    TainPackage.Literals.MEASURE__KIND, IssueCodes.NAME_UNKNOWN, "autoencoder");
        }
        if (Members.of(Members.model(measure), Measure.class).getFirst() != measure) {
            error("a model has one measure; remove one of the two", measure, TainPackage.Literals.MEASURE__KIND,
                    IssueCodes.ITEM_TWICE);
        }
        if (!isKnown(measure.getInput()) || !isKnown(measure.getCode())) {
            return;
        }
        if (measure.getInput().getDrive() == null || measure.getInput().getDrive().getStimulus() == null) {
            error("the input of a measure must be driven by a stimulus, but '" + measure.getInput().getName() + "' is not",
                    measure,
                    TainPackage.Literals.MEASURE__INPUT, IssueCodes.ROLE);
        }
        leads(measure, measure.getForward(), measure.getInput(), measure.getCode(), true);
        leads(measure, measure.getBackward(), measure.getCode(), measure.getInput(), false);
        if (isKnown(measure.getFirst()) && measure.getFirst() != measure.getCode()) {
            error("the bouts are those of the code, '" + measure.getCode().getName() + "', not of '"
                    + measure.getFirst().getName()
                    + "'", measure, TainPackage.Literals.MEASURE__FIRST, IssueCodes.ROLE, measure.getCode().getName());
        }
    }

    private void leads(Measure measure, Projection projection, Layer from, Layer to, boolean forward) {
        if (isKnown(projection) && (projection.getSource() != from || projection.getTarget() != to)) {
            error("'" + projection.getName() + "' must lead from '" + from.getName() + "' to '" + to.getName()
                    + "', but it leads from '" + Names.of(projection.getSource()) + "' to '" + Names.of(projection.getTarget())
                    + "'",
                    measure, forward ? TainPackage.Literals.MEASURE__FORWARD : TainPackage.Literals.MEASURE__BACKWARD,
                    IssueCodes.ROLE);
        } else if (isKnown(projection) && !hasMatrix(projection)) {
            error("the measure compares the weights of '" + projection.getName()
                    + "' with those of the way back, but they are one"
                    + " constant or one to one; connect all to all, and draw, read or learn them", measure,
                    forward ? TainPackage.Literals.MEASURE__FORWARD : TainPackage.Literals.MEASURE__BACKWARD, IssueCodes.ROLE);
        }
    }

    private static boolean hasMatrix(Projection projection) {
        Connection connection = Connection.of(projection);
        boolean varies = connection.item(InitialWeight.class)
                .filter(weight -> weight.getFile() == null && !(weight.getValue() instanceof Call)).isEmpty();
        boolean isScaled = Members.of(Members.model(projection), Homeostasis.class).stream()
                .anyMatch(homeostasis -> homeostasis.getProjection() == projection);
        return connection.item(OneToOne.class).isEmpty() && (varies || isScaled || !connection.rules().isEmpty());
    }

    private static boolean isKnown(org.eclipse.emf.ecore.EObject element) {
        return element != null && !element.eIsProxy();
    }
}
