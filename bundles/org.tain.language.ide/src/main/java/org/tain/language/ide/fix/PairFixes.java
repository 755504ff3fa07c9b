package org.tain.language.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.tain.Bounds;
import org.tain.language.tain.Connectivity;
import org.tain.language.tain.Homeostasis;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Measure;
import org.tain.language.tain.Pair;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.RuleUse;
import org.tain.language.tain.TainPackage.Literals;
import org.tain.language.types.Mirrors;
import org.tain.language.validation.IssueCodes;

/** Pairs that do not mirror each other, layers without homeostasis, roles that fit no layer or projection. */
final class PairFixes {
    private PairFixes() {
    }

    static Map<String, Way> all() {
        return Map.of(IssueCodes.PAIR_UNMIRRORED, PairFixes::unmirrored, IssueCodes.PAIR_MISMATCH, PairFixes::mismatch,
                IssueCodes.HOMEOSTASIS_MISSING, PairFixes::homeostasis, IssueCodes.ROLE, PairFixes::role);
    }

    private static List<Fix> unmirrored(Problem problem) {
        Optional<Pair> found = problem.around(Pair.class);
        if (found.isEmpty()) {
            return List.of();
        }
        Pair pair = found.get();
        RuleUse forward = pair.getForwardRule();
        RuleUse backward = pair.getBackwardRule();
        List<Fix> fixes = new ArrayList<>();
        String type = Names.of(forward.getType());
        if (Mirrors.isMirrored(pair)) {
            fixes.add(Fix.of("give the backward rule the values of the forward rule", problem.replace(backward,
                    (backward.isMirror() ? "mirror of " : "") + type + Uses.values(problem, forward))));
        } else if (backward.getType() == forward.getType() && !backward.isMirror() && !forward.isMirror()) {
            fixes.add(Fix.of("learn mirror of " + type + " backward",
                    Change.insert(Problem.start(backward), "mirror of ")));
        } else {
            String mirror = forward.isMirror() ? "" : "mirror of ";
            fixes.add(Fix.of("learn " + mirror + type + " backward",
                    problem.replace(backward, mirror + type + Uses.values(problem, forward))));
        }
        fixes.add(Fix.of("say that it is meant: unmirrored", Change.insert(problem.end(), " unmirrored")));
        return fixes;
    }

    private static List<Fix> mismatch(Problem problem) {
        Optional<Pair> found = problem.around(Pair.class);
        if (found.isEmpty()) {
            return List.of();
        }
        Pair pair = found.get();
        List<Fix> fixes = new ArrayList<>();
        connectivity(problem, pair.getForward(), pair.getBackward(), fixes);
        connectivity(problem, pair.getBackward(), pair.getForward(), fixes);
        bounds(problem, pair, true, fixes);
        bounds(problem, pair, false, fixes);
        opposite(problem, pair, fixes);
        return fixes;
    }

    private static void connectivity(Problem problem, Projection from, Projection to, List<Fix> fixes) {
        Optional<Connectivity> wanted = Connection.of(from).item(Connectivity.class);
        Optional<Connectivity> own = Connection.of(to).item(Connectivity.class);
        if (wanted.isPresent() && own.isPresent() && wanted.get().eClass() != own.get().eClass()) {
            String text = problem.written(wanted.get());
            fixes.add(Fix.of("connect '" + Names.of(to) + "' " + text, problem.replace(own.get(), text)));
        }
    }

    /** A rule of this file that states no bounds takes those of the other one; a use takes the other's values. */
    private static void bounds(Problem problem, Pair pair, boolean backward, List<Fix> fixes) {
        RuleUse from = backward ? pair.getForwardRule() : pair.getBackwardRule();
        RuleUse to = backward ? pair.getBackwardRule() : pair.getForwardRule();
        if (from == null || to == null || from.getType() == null || to.getType() == null) {
            return;
        }
        RuleType type = to.getType();
        Optional<Bounds> wanted = Members.of(from.getType(), Bounds.class).stream().findFirst();
        Optional<Bounds> own = Members.of(type, Bounds.class).stream().findFirst();
        if (type == from.getType()) {
            boolean differ = !Uses.values(problem, from).equals(Uses.values(problem, to));
            if (wanted.isPresent() && differ) {
                fixes.add(Fix.of("give '" + Names.of(backward ? pair.getBackward() : pair.getForward()) + "' the values "
                        + Uses.values(problem, from),
                        problem.replace(to, (to.isMirror() ? "mirror of " : "") + type.getName() + Uses.values(problem, from))));
            }
        } else if (wanted.isPresent() && type.eResource() == problem.resource()) {
            String text = org.tain.language.model.Source.text(wanted.get());
            fixes.add(Fix.of("state " + text + " in '" + type.getName() + "'", own.isPresent()
                    ? problem.replace(own.get(), text)
                    : Bodies.insertLast(problem, type, text)));
        }
    }

    /** A projection that leads back takes the place of one that does not. */
    private static void opposite(Problem problem, Pair pair, List<Fix> fixes) {
        Projection forward = pair.getForward();
        Projection backward = pair.getBackward();
        if (forward.getSource() == backward.getTarget() && forward.getTarget() == backward.getSource()) {
            return;
        }
        for (Projection other : Members.of(problem.model(), Projection.class)) {
            if (other.getName() != null && other.getSource() == forward.getTarget() && other.getTarget() == forward.getSource()) {
                fixes.add(Fix.of("pair '" + forward.getName() + "' with '" + other.getName() + "'",
                        problem.replace(pair, Literals.PAIR__BACKWARD, other.getName())));
            }
        }
    }

    private static List<Fix> homeostasis(Problem problem) {
        Optional<Projection> found = problem.around(Projection.class);
        if (found.isEmpty() || problem.data().isEmpty()) {
            return List.of();
        }
        Projection projection = found.get();
        List<Change> changes = new ArrayList<>();
        String name = projection.getName();
        if (name == null) {
            name = freeName(problem);
            changes.add(Change.insert(Problem.sign(projection, "{").getOffset(), "as " + name + " "));
        }
        int end = problem.lines().end(problem.lines().line(Problem.end(projection)));
        String text = "homeostasis on " + problem.data().getFirst() + " { scale " + name
                + " towards 0.02 spikes per presentation, rate 0.02 }";
        changes.add(Change.insert(end, "\n" + text));
        return List.of(new Fix("add homeostasis on " + problem.data().getFirst(), changes));
    }

    private static String freeName(Problem problem) {
        List<String> taken = problem.model().getDeclarations().stream().map(Names::of).toList();
        int number = 1;
        while (taken.contains("W" + number)) {
            number++;
        }
        return taken.contains("W") ? "W" + number : "W";
    }

    private static List<Fix> role(Problem problem) {
        Optional<Homeostasis> homeostasis = problem.around(Homeostasis.class);
        if (homeostasis.isPresent()) {
            return homeostasis(problem, homeostasis.get());
        }
        Optional<Measure> measure = problem.around(Measure.class);
        if (problem.data(0).isPresent()) {
            String name = problem.data().getFirst();
            return List.of(Fix.of("change '" + problem.fault() + "' to '" + name + "'", problem.replace(name)));
        }
        return measure.map(found -> leading(problem, found)).orElse(List.of());
    }

    private static List<Fix> homeostasis(Problem problem, Homeostasis homeostasis) {
        List<Fix> fixes = new ArrayList<>();
        for (Projection projection : Members.of(problem.model(), Projection.class)) {
            if (projection.getName() != null && projection.getTarget() == homeostasis.getLayer()) {
                fixes.add(Fix.of("scale '" + projection.getName() + "'", problem.replace(projection.getName())));
            }
        }
        if (homeostasis.getProjection().getTarget() instanceof Layer layer) {
            fixes.add(Fix.of("keep '" + layer.getName() + "' instead",
                    problem.replace(homeostasis, Literals.HOMEOSTASIS__LAYER, layer.getName())));
        }
        return fixes;
    }

    /** Projections that lead the way that the part needs. */
    private static List<Fix> leading(Problem problem, Measure measure) {
        EReference part = problem.offset() == Problem.node(measure, Literals.MEASURE__FORWARD).getOffset()
                ? Literals.MEASURE__FORWARD
                : Literals.MEASURE__BACKWARD;
        EObject from = part == Literals.MEASURE__FORWARD ? measure.getInput() : measure.getCode();
        EObject to = part == Literals.MEASURE__FORWARD ? measure.getCode() : measure.getInput();
        return Members.of(problem.model(), Projection.class).stream()
                .filter(projection -> projection.getName() != null && projection.getSource() == from
                        && projection.getTarget() == to && !projection.getName().equals(problem.fault()))
                .map(projection -> Fix.of("change '" + problem.fault() + "' to '" + projection.getName() + "'",
                        problem.replace(projection.getName())))
                .toList();
    }
}
