package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Programme;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Roles;

/**
 * Writes what to do with the network: a nested class that implements {@link org.tain.runtime.training.Model}, the method
 * that makes one,
 * and {@code main}. The network class itself must have a constructor {@code (long seed, Path modelFolder)}.
 */
final class ModelEmitter {
    private static final String TRAINING = "org.tain.runtime.training.";
    private final Vocabulary names;
    private final Network network;
    private final String plan;

    ModelEmitter(Vocabulary names) {
        this.names = names;
        this.network = names.network();
        this.plan = names.members().take("Plan");
    }

    /** The static methods {@code model()} and {@code main}. */
    void methods(JavaWriter w) {
        String model = names.imports().use(TRAINING + "Model");
        w.blank();
        w.javadoc(List.of("What the network is for, as the model says."));
        try (var method = w.block("public static " + model + " model()")) {
            w.line("return new " + plan + "();");
        }
        w.blank();
        w.javadoc(List.of(
                "Runs the model. In the folder of a run, or with {@code --from RUNFOLDER}, it makes a new run beside that one."
                        + " {@code --presentations N}, {@code --seed N}, {@code --runs DIR} and"
                        + " {@code --model-folder DIR} change it."));
        try (var method = w.block("public static void main(String[] arguments)")) {
            w.line(names.imports().use(TRAINING + "Launch") + ".main(model(), arguments);");
        }
    }

    /** The nested class. */
    void nested(JavaWriter w) {
        w.blank();
        try (var type = w
                .block("private static final class " + plan + " implements " + names.imports().use(TRAINING + "Model"))) {
            override(w, "String name()", "return " + JavaText.string(network.name()) + ";");
            switch (network.programme()) {
                case Programme.Training t -> training(w, t);
                case Programme.Simulation s -> simulation(w, s);
                case null -> {
                    // a network without a programme can be generated and read, not run
                }
            }
            if (network.stimulus() != null) {
                new StimulusEmitter(names).write(w);
            }
            data(w);
            String path = names.imports().use("java.nio.file.Path");
            override(w, names.imports().use("org.tain.runtime.network.SpikingNetwork") + " network(long seed, " + path
                    + " modelFolder)", "return new " + names.className() + "(seed, modelFolder);");
        }
    }

    private static void override(JavaWriter w, String signature, String statement) {
        w.blank();
        w.line("@Override");
        try (var method = w.block("public " + signature)) {
            w.line(statement);
        }
    }

    private void training(JavaWriter w, Programme.Training t) {
        String type = names.imports().use(TRAINING + "TrainingPlan");
        String points = names.imports().use(TRAINING + "Points");
        w.blank();
        w.comment(names.place(t.line()) + ": train for " + t.presentations() + " presentations of "
                + t.stepsPerPresentation() + " steps of " + network.stepText());
        w.line("@Override");
        try (var method = w.block("public " + names.imports().use("java.util.Optional") + "<" + type + "> training()")) {
            w.line("%s plan = %s.of(%d, %s, %s, %d);".formatted(type, type, t.presentations(), whole(t.seed()),
                    Double.toString(network.stepMs()), t.stepsPerPresentation()));
            if (!t.reset()) {
                w.line("plan = plan.keepingState();");
            }
            w.line("plan = plan.measuresEvery(" + t.measureEvery() + ");");
            w.line("plan = plan.weightsAt(" + points(points, t.weightsAt(), t.weightsLast()) + ");");
            w.line("plan = plan.rasterOf(" + points(points, t.rasterOf(), t.rasterLast()) + ");");
            w.line("plan = plan.checkpointEvery(" + t.checkpointEvery() + ");");
            if (network.roles() != null) {
                measure(w, network.roles());
            }
            w.line("return " + names.imports().use("java.util.Optional") + ".of(plan);");
        }
    }

    private static String points(String type, List<Long> at, boolean last) {
        List<String> arguments = new ArrayList<>();
        arguments.add(Boolean.toString(last));
        at.forEach(n -> arguments.add(whole(n)));
        return type + ".at(" + String.join(", ", arguments) + ")";
    }

    private static String whole(long n) {
        return n == (int) n ? Long.toString(n) : n + "L";
    }

    private void measure(JavaWriter w, Roles r) {
        String roles = names.imports().use("org.tain.runtime.measure.AutoencoderRoles");
        String pools = network.populations().stream().filter(p -> p.kind() == Population.Kind.POOL)
                .map(p -> JavaText.string(p.name())).collect(Collectors.joining(", "));
        w.comment("late from " + r.lateFromMs() + " ms; a fourth bout from " + r.fourthBoutMs() + " ms after the first spike of "
                + r.code());
        w.line("plan = plan.measuring(new %s(%s, %s, %s, %s, %d, %d, %s, %s.of(%s)));".formatted(roles,
                JavaText.string(r.input()),
                JavaText.string(r.code()), weights(r.forward()), weights(r.backward()), steps(r.lateFromMs()),
                steps(r.fourthBoutMs()), Double.isNaN(r.targetSpikes()) ? "Double.NaN" : Double.toString(r.targetSpikes()),
                names.imports().use("java.util.List"), pools));
    }

    private int steps(double ms) {
        return (int) Math.rint(ms / network.stepMs());
    }

    private static String weights(String projection) {
        return JavaText.string("/projections/" + projection + "/weights");
    }

    private void simulation(JavaWriter w, Programme.Simulation s) {
        String type = names.imports().use(TRAINING + "SimulationPlan");
        w.blank();
        w.comment(names.place(s.line()) + ": simulate for " + s.steps() + " steps of " + network.stepText());
        w.line("@Override");
        try (var method = w.block("public " + names.imports().use("java.util.Optional") + "<" + type + "> simulation()")) {
            w.line("%s plan = %s.of(%s, %s, %d);".formatted(type, type, whole(s.seed()), Double.toString(network.stepMs()),
                    s.steps()));
            for (Programme.Recorded r : s.recorded()) {
                w.line("plan = plan.recording(%s, %s, %s, %d);".formatted(JavaText.string(r.population()),
                        JavaText.string(r.state()), JavaText.string("/layers/" + r.population() + "/" + r.state()),
                        r.intervalSteps()));
            }
            if (s.weightsLast() || !s.weightsAt().isEmpty()) {
                String points = names.imports().use(TRAINING + "Points");
                w.line("plan = plan.weightsAt(" + points(points, s.weightsAt(), s.weightsLast()) + ");");
            }
            w.line("return " + names.imports().use("java.util.Optional") + ".of(plan);");
        }
    }

    private void data(JavaWriter w) {
        List<String> files = network.projections().stream().map(Projection::weights)
                .filter(Projection.FromFile.class::isInstance).map(f -> ((Projection.FromFile) f).path()).distinct()
                .map(f -> "modelFolder.resolve(" + JavaText.string(f) + ")").toList();
        if (!files.isEmpty()) {
            String list = names.imports().use("java.util.List");
            String path = names.imports().use("java.nio.file.Path");
            override(w, list + "<" + path + "> data(" + path + " modelFolder)", "return " + list + ".of("
                    + String.join(", ", files) + ");");
        }
    }
}
