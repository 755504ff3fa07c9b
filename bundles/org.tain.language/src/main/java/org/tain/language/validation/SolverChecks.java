package org.tain.language.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Programme;
import org.tain.language.model.Source;
import org.tain.language.model.Targets;
import org.tain.language.tain.Clock;
import org.tain.language.tain.Equation;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Gives;
import org.tain.language.tain.Input;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Model;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.Pool;
import org.tain.language.tain.Population;
import org.tain.language.tain.PostState;
import org.tain.language.tain.Reference;
import org.tain.language.tain.Solver;
import org.tain.language.tain.SynapseUse;
import org.tain.language.tain.TainPackage;
import org.tain.language.types.Linearity;

/** The solver can solve the equations of everything in use. */
public class SolverChecks extends Checks {

    /** Every neuron and every synapse in use. */
    @Check
    public void checkSolver(Model model) {
        Optional<Programme> programme = Programme.of(model);
        if (programme.isEmpty()) {
            return;
        }
        Solver solver = programme.get().clock().map(Clock::getSolver).orElse(Solver.EXPONENTIAL_EULER);
        Set<EObject> told = new HashSet<>();
        for (EObject declaration : Members.of(model)) {
            if (declaration instanceof Layer || declaration instanceof Pool) {
                NeuronUse use = Targets.neuronUse((Population) declaration);
                if (use != null && Targets.neuron((Population) declaration) != null) {
                    check(use.getType(), solver, new Place(use, TainPackage.Literals.NEURON_USE__TYPE, told));
                }
            }
        }
        for (Connection connection : Connection.all(model)) {
            connection.item(SynapseUse.class).filter(use -> use.getType() != null && !use.getType().eIsProxy())
                    .ifPresent(use -> check(use.getType(), solver, new Place(use, TainPackage.Literals.SYNAPSE_USE__TYPE, told)));
        }
    }

    /** Where a type is used; a fault of a type in this file is told there, once. */
    private record Place(EObject use, EReference feature, Set<EObject> told) {
    }

    private void check(EObject type, Solver solver, Place place) {
        if (solver == Solver.RK4) {
            return;
        }
        for (Equation equation : Members.of(type, Equation.class)) {
            boolean exact = solver == Solver.EXACT;
            Linearity linearity = new Linearity(leaf -> exact ? isVariable(leaf) : isOwn(leaf, equation.getState()));
            linearity.offender(equation.getValue()).ifPresent(term -> tell(term, place, exact, "the equation of '"
                    + Names.of(equation.getState()) + "' in '" + Names.of(type) + "'"));
        }
        if (solver == Solver.EXACT) {
            for (Gives gives : Members.of(type, Gives.class)) {
                new Linearity(SolverChecks::isVariable).offender(gives.getValue()).ifPresent(term -> tell(term, place, true,
                        "what '" + Names.of(type) + "' gives"));
            }
        }
    }

    private static boolean isVariable(Expression leaf) {
        return leaf instanceof PostState || leaf instanceof Reference reference
                && (reference.getElement() instanceof org.tain.language.tain.State || reference.getElement() instanceof Input);
    }

    private static boolean isOwn(Expression leaf, org.tain.language.tain.State own) {
        return leaf instanceof Reference reference && reference.getElement() == own;
    }

    private void tell(Expression term, Place place, boolean exact, String what) {
        String message = exact
                ? "the solver exact needs linear equations, but " + what + " holds '" + Source.text(term)
                        + "', which is not linear; use exponential euler or rk4"
                : "exponential euler needs equations that are linear in their own state, but " + what + " holds '"
                        + Source.text(term) + "', which is not; use solver rk4";
        String code = exact ? IssueCodes.SOLVER_EXACT : IssueCodes.SOLVER_EULER;
        List<String> ways = exact ? List.of("exponential euler", "rk4") : List.of("rk4");
        if (!place.told().add(term)) {
            return;
        }
        if (term.eResource() == place.use().eResource()) {
            error(term, code, message, ways.toArray(String[]::new));
        } else {
            error(message, place.use(), place.feature(), code, ways.toArray(String[]::new));
        }
    }
}
