package org.tain.compiler.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.ir.Projection.Connectivity;
import org.tain.compiler.ir.Rule;
import org.tain.compiler.window.ExampleNetworks;
import org.tain.compiler.window.ExampleNetworks.Learning;
import org.tain.compiler.window.ExampleRules;
import org.tain.compiler.window.PlasticSynapse;
import org.tain.runtime.network.SpikeTrain;

/** The generated code of learning against its definition, synapse by synapse. */
class LearningEmitterTest {
    private static final double ROUNDING = 1e-12;
    private static final double SINGLE = 3e-5;
    private static final int PRESENTATIONS = 4;
    private static final double STEP_MS = ExampleNetworks.STEP_MS;
    /** Half steps: equal shares, whole and half; nearly all axonal; all dendritic. */
    private static final int[][] ANATOMIES = {{24, 24}, {7, 7}, {40, 8}, {0, 10}, {9, 3}};

    static List<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (Rule rule : ExampleRules.all()) {
            for (Connectivity connectivity : Connectivity.values()) {
                // every rule with two of the anatomies, in turn
                for (int k = 0; k < 2; k++) {
                    int[] delays = ANATOMIES[(cases.size() / 2 + 2 * k) % ANATOMIES.length];
                    cases.add(Arguments.of(rule, connectivity, delays[0], delays[1]));
                }
            }
        }
        return cases;
    }

    /** Spike times at the synapses of each neuron, ms, over all presentations. */
    private static final class Spikes {
        private final List<List<Double>> times = new ArrayList<>();

        Spikes(int size) {
            for (int neuron = 0; neuron < size; neuron++) {
                times.add(new ArrayList<>());
            }
        }

        void present(SpikeTrain train, int step, Random random, int presentation, int halfSteps) {
            for (int neuron = 0; neuron < times.size(); neuron++) {
                if (random.nextDouble() < 0.06) {
                    train.add(neuron);
                    times.get(neuron).add((presentation * ExampleNetworks.STEPS + step + halfSteps / 2.0) * STEP_MS);
                }
            }
            train.closeStep();
        }

        void forget() {
            times.forEach(List::clear);
        }

        double[] before(int neuron, double endMs) {
            return times.get(neuron).stream().mapToDouble(Double::doubleValue).filter(time -> time < endMs).toArray();
        }
    }

    /** Shows random presentations to the generated class and to one synapse after the other. */
    private static void compare(Learning learning, Rule rule, Connectivity connectivity, int axonal, int dendritic) {
        Projection w = ExampleNetworks.w(rule, connectivity, axonal, dendritic);
        int left = connectivity == Connectivity.ONE_TO_ONE ? ExampleNetworks.RIGHT : ExampleNetworks.LEFT;
        Network network = ExampleNetworks.network(
                ExampleNetworks.network(learning, w).programme(), learning.doublePrecision(), left,
                ExampleNetworks.RIGHT, w);
        GeneratedLearner generated = new GeneratedLearner(network);
        Random random = new Random(17);
        double[] weights = random.doubles(generated.weights("W").length, 0, 1.5).toArray();
        generated.setWeights("W", weights);
        Spikes pre = new Spikes(left);
        Spikes post = new Spikes(ExampleNetworks.RIGHT);
        double[] start = weights.clone();
        for (int presentation = 0; presentation < PRESENTATIONS; presentation++) {
            show(generated, learning, random, presentation, pre, post, axonal, dendritic);
            int shown = learning.reset() ? 0 : presentation;
            double beginMs = shown * ExampleNetworks.STEPS * STEP_MS;
            double endMs = beginMs + ExampleNetworks.STEPS * STEP_MS;
            boolean live = !learning.reset() || learning.online();
            for (int at = 0; at < weights.length; at++) {
                boolean one = connectivity == Connectivity.ONE_TO_ONE;
                double[] a = pre.before(one ? at : at / ExampleNetworks.RIGHT, live ? endMs(endMs) : 1e9);
                double[] b = post.before(at % ExampleNetworks.RIGHT, live ? endMs(endMs) : 1e9);
                weights[at] = expected(new PlasticSynapse(rule), learning, a, b, weights[at], start[at], beginMs);
            }
            double[] actual = generated.weights("W");
            for (int at = 0; at < weights.length; at++) {
                assertEquals(weights[at], actual[at], learning.doublePrecision() ? ROUNDING : SINGLE, generated.text());
            }
        }
    }

    /** An event at a half step acts at the next whole one, one of the last half step in the next presentation. */
    private static double endMs(double presentationMs) {
        return presentationMs - STEP_MS / 2 - 1e-6;
    }

    private static double expected(PlasticSynapse synapse, Learning learning, double[] pre, double[] post,
            double weight, double start, double beginMs) {
        if (learning.online()) {
            return synapse.afterOnline(pre, post, learning.reset() ? weight : start);
        }
        if (learning.reset()) {
            return synapse.afterPresentation(pre, post, weight);
        }
        double[] preBefore = java.util.Arrays.stream(pre).filter(time -> time < endMs(beginMs)).toArray();
        double[] postBefore = java.util.Arrays.stream(post).filter(time -> time < endMs(beginMs)).toArray();
        double change = synapse.change(pre, post, weight) - synapse.change(preBefore, postBefore, weight);
        return synapse.bounded(weight + change);
    }

    private static void show(GeneratedLearner generated, Learning learning, Random random, int presentation, Spikes pre,
            Spikes post, int axonal, int dendritic) {
        SpikeTrain left = generated.train("left");
        SpikeTrain right = generated.train("right");
        if (learning.reset()) {
            left.clear();
            right.clear();
            pre.forget();
            post.forget();
            generated.learner().begin();
        } else if (presentation > 0) {
            left.carryOver();
            right.carryOver();
        }
        int number = learning.reset() ? 0 : presentation;
        for (int step = 0; step < ExampleNetworks.STEPS; step++) {
            pre.present(left, step, random, number, axonal);
            post.present(right, step, random, number, dendritic);
            generated.learner().learnOnline(step);
        }
        generated.learner().learn();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void atTheEndOfPresentationsThatBeginAnew(Rule rule, Connectivity connectivity, int axonal, int dendritic) {
        compare(new Learning(false, true, true), rule, connectivity, axonal, dendritic);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void atTheEndOfPresentationsThatGoOn(Rule rule, Connectivity connectivity, int axonal, int dendritic) {
        compare(new Learning(false, false, true), rule, connectivity, axonal, dendritic);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void online(Rule rule, Connectivity connectivity, int axonal, int dendritic) {
        compare(new Learning(true, true, true), rule, connectivity, axonal, dendritic);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlineWithTracesThatLiveOn(Rule rule, Connectivity connectivity, int axonal, int dendritic) {
        compare(new Learning(true, false, true), rule, connectivity, axonal, dendritic);
    }

    @Test
    void singlePrecision() {
        for (Rule rule : ExampleRules.all()) {
            for (Connectivity connectivity : Connectivity.values()) {
                compare(new Learning(false, true, false), rule, connectivity, 24, 24);
                compare(new Learning(true, false, false), rule, connectivity, 7, 7);
            }
        }
    }

    @Test
    void mirroredPairMakesItsSumsOnce() {
        Rule rule = ExampleRules.stdp(0.05, 0.7);
        Rule back = ExampleRules.mirrored(ExampleRules.stdp(0.02, 0.7));
        GeneratedLearner generated = pair(rule, back, 8, 16, 16, 8);
        assertEquals(1, count(generated.text(), ".sum("), generated.text());
        assertTrue(generated.text().contains("W_pairs.addToMirror(Q, Q_rate, 0.0, Double.POSITIVE_INFINITY);"),
                generated.text());
        assertEquals(2, count(pair(rule, back, 8, 16, 8, 16).text(), ".sum("));
        assertEquals(2, count(pair(rule, ExampleRules.stdp(0.05, 0.7), 24, 24, 24, 24).text(), ".sum("));
    }

    private static int count(String text, String what) {
        return text.split(java.util.regex.Pattern.quote(what), -1).length - 1;
    }

    private static GeneratedLearner pair(Rule forward, Rule backward, int axonal, int dendritic, int backAxonal,
            int backDendritic) {
        return new GeneratedLearner(ExampleNetworks.network(new Learning(false, true, true),
                ExampleNetworks.w(forward, Connectivity.ALL_TO_ALL, axonal, dendritic),
                ExampleNetworks.q(backward, backAxonal, backDendritic)));
    }

    /** Both projections of a pair against their definition, with sums shared or not. */
    @Test
    void bothSidesOfAPairLearnWhatTheirRulesSay() {
        for (Rule rule : ExampleRules.all()) {
            for (boolean mirror : new boolean[] {true, false}) {
                Rule back = mirror ? ExampleRules.mirrored(rule) : rule;
                GeneratedLearner generated = pair(rule, back, 8, 16, 16, 8);
                Random random = new Random(23);
                double[] w = random.doubles(generated.weights("W").length, 0, 1.5).toArray();
                double[] q = random.doubles(w.length, 0, 1.5).toArray();
                generated.setWeights("W", w);
                generated.setWeights("Q", q);
                Spikes left = new Spikes(ExampleNetworks.LEFT);
                Spikes right = new Spikes(ExampleNetworks.RIGHT);
                show(generated, new Learning(false, true, true), random, 0, left, right, 8, 16);
                for (int i = 0; i < ExampleNetworks.LEFT; i++) {
                    for (int j = 0; j < ExampleNetworks.RIGHT; j++) {
                        int there = i * ExampleNetworks.RIGHT + j;
                        int and = j * ExampleNetworks.LEFT + i;
                        double[] a = left.before(i, 1e9);
                        double[] b = right.before(j, 1e9);
                        assertEquals(new PlasticSynapse(rule).afterPresentation(a, b, w[there]),
                                generated.weights("W")[there], ROUNDING);
                        // Q's own delays put both spikes on the same axis: W's post is Q's pre, 16 half steps later
                        assertEquals(new PlasticSynapse(back).afterPresentation(b, a, q[and]),
                                generated.weights("Q")[and], ROUNDING);
                    }
                }
            }
        }
    }

    /** Spikes of which none is seen after the end, so that both ways of learning have the same events. */
    private static double[] learnt(boolean reset, int left, int right) {
        Projection w = ExampleNetworks.w(ExampleRules.stdp(0.05, 0.7), Connectivity.ALL_TO_ALL, 8, 14);
        Learning learning = new Learning(false, reset, true);
        GeneratedLearner generated = new GeneratedLearner(
                ExampleNetworks.network(ExampleNetworks.network(learning, w).programme(), true, left, right, w));
        assertEquals(reset, generated.text().contains("PairSums"));
        Random random = new Random(29);
        generated.setWeights("W", random.doubles(left * right, 0, 2).toArray());
        for (int step = 0; step < ExampleNetworks.STEPS; step++) {
            for (SpikeTrain train : List.of(generated.train("left"), generated.train("right"))) {
                for (int neuron = 0; neuron < train.size() && step < ExampleNetworks.STEPS - 8; neuron++) {
                    if (random.nextDouble() < 0.05) {
                        train.add(neuron);
                    }
                }
                train.closeStep();
            }
        }
        generated.learner().learn();
        return generated.weights("W");
    }

    @Test
    void sumsOverPairsAndEventsAgree() {
        for (int[] sizes : new int[][] {{30, 40}, {40, 8}, {3, 50}}) {
            double[] pairs = learnt(true, sizes[0], sizes[1]);
            double[] events = learnt(false, sizes[0], sizes[1]);
            for (int at = 0; at < pairs.length; at++) {
                assertEquals(events[at], pairs[at], ROUNDING * Math.max(1, events[at]));
            }
        }
    }

    /** Names that the generated code itself uses for locals, and words of Java. */
    @Test
    void anyNameOfTheUserIsPossible() {
        Rule rule = ExampleRules.named("i", "at", "weight", "k", "double");
        for (Connectivity connectivity : Connectivity.values()) {
            for (boolean online : new boolean[] {true, false}) {
                Projection there = ExampleNetworks.projection("row", "i", "k", rule, connectivity, 24, 24);
                Projection weight = ExampleNetworks.projection("weight", "i", "k", rule, connectivity, 24, 24);
                Projection back = ExampleNetworks.projection("t", "k", "i", rule, connectivity, 24, 24);
                GeneratedLearner generated = new GeneratedLearner(
                        ExampleNetworks.named("i", "k", online, there, weight, back));
                generated.learner().begin();
                generated.learner().learnOnline(0);
                generated.learner().learn();
            }
        }
    }

    @Test
    void theClassicalRuleTakesThePathOfSumsOnlyWhereThatIsTheSame() {
        Rule stdp = ExampleRules.stdp(0.05, 0.7);
        Projection all = ExampleNetworks.w(stdp, Connectivity.ALL_TO_ALL, 24, 24);
        Projection one = ExampleNetworks.w(stdp, Connectivity.ONE_TO_ONE, 24, 24);
        assertEquals(1, LearningPlan.of(ExampleNetworks.network(new Learning(false, true, true), all)).pairs().size());
        assertEquals(0, LearningPlan.of(ExampleNetworks.network(new Learning(false, false, true), all)).pairs().size());
        assertEquals(0, LearningPlan.of(ExampleNetworks.network(new Learning(true, true, true), all)).pairs().size());
        assertEquals(0, LearningPlan.of(ExampleNetworks.network(new Learning(false, true, true), one)).pairs().size());
    }

    @Test
    void tracesThatLiveOnArePartOfTheState() {
        Projection w = ExampleNetworks.w(ExampleRules.triplet(), Connectivity.ALL_TO_ALL, 24, 10);
        Network livesOn = ExampleNetworks.network(new Learning(true, false, true), w);
        List<LearningPart.StateExpression> states = new LearningEmitter(new Vocabulary(livesOn)).states();
        assertEquals(List.of("/projections/W/traces/r1", "/projections/W/traces/r2", "/projections/W/traces/o1",
                "/projections/W/traces/o2"), states.stream().map(LearningPart.StateExpression::path).toList());
        assertEquals(List.of("7"), states.getFirst().shape());
        assertEquals(12, LearningEmitter.historySteps(livesOn, "left"));
        assertEquals(5, LearningEmitter.historySteps(livesOn, "right"));
        assertEquals(12, LearningEmitter.eventSteps(livesOn));
        Network anew = ExampleNetworks.network(new Learning(false, true, true), w);
        assertEquals(List.of(), new LearningEmitter(new Vocabulary(anew)).states());
        assertEquals(0, LearningEmitter.historySteps(anew, "left"));
        assertEquals(0, LearningEmitter.eventSteps(anew));
    }

    @Test
    void textIsTheSameEveryTime() {
        Network network = ExampleNetworks.network(new Learning(true, false, false),
                ExampleNetworks.w(ExampleRules.triplet(), Connectivity.ALL_TO_ALL, 24, 10));
        assertEquals(new GeneratedLearner(network).text(), new GeneratedLearner(network).text());
        assertFalse(new GeneratedLearner(network).text().contains("\r"));
    }
}
