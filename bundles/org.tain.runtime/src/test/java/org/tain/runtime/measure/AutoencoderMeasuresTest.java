package org.tain.runtime.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.network.StateArray;
import org.tain.runtime.stimulus.Frame;
import org.tain.runtime.stimulus.Shape;

/** The measures against a second computation, which walks step by step as the definitions are written. */
class AutoencoderMeasuresTest {
    private static final int STEPS = 60;
    private static final double STEP_MS = 0.25;
    private static final double LATE_MS = 7;
    private static final double FOURTH_MS = 4;
    private static final double RHO = 0.3;
    private static final int HIDDEN = 5;
    private final AutoencoderRoles roles = new AutoencoderRoles("visible", "hidden", "/projections/W/weights",
            "/projections/Q/weights", 28, 16, RHO, List.of("b", "a"));

    @Test
    void agreeWithASlowWalkThroughEveryStep() {
        for (Shape shape : List.of(new Shape(2, 3, 3), new Shape(1, 3, 3))) {
            Random random = new Random(11);
            Scene scene = new Scene(shape, random);
            AutoencoderMeasures measures = new AutoencoderMeasures(roles, scene, shape, STEP_MS);
            for (int block = 0; block < 3; block++) {
                Slow slow = new Slow(shape);
                for (int n = 0; n < 40; n++) {
                    double density = n % 7 == 0 ? 0 : random.nextDouble() * 0.05;
                    Frame frame = scene.play(random, density);
                    measures.add(frame);
                    slow.add(scene, frame);
                }
                assertEquals(40, measures.presentations());
                Map<String, Double> fast = named(measures);
                assertEquals(List.copyOf(slow.values(scene).keySet()), List.copyOf(fast.keySet()));
                slow.values(scene).forEach((name, value) -> assertEquals(value, fast.get(name), 1e-9, name));
                assertEquals(0, measures.presentations(), "the next block begins");
            }
        }
    }

    @Test
    void aPresentationThatWasStoppedEarlyMeasuresTheSame() {
        Shape shape = new Shape(2, 3, 3);
        Scene scene = new Scene(shape, new Random(2));
        Frame frame = new Frame(new float[] {1, 0, 0, 0, 0, 0, 0, 0, 0}, new float[18], new int[1]);
        AutoencoderMeasures whole = new AutoencoderMeasures(roles, scene, shape, STEP_MS);
        AutoencoderMeasures stopped = new AutoencoderMeasures(roles, scene, shape, STEP_MS);
        scene.replay(Map.of("visible", new int[][] {{0}, {0, 4}}, "hidden", new int[][] {{}, {2}}), STEPS);
        whole.add(frame);
        scene.replay(Map.of("visible", new int[][] {{0}, {0, 4}}, "hidden", new int[][] {{}, {2}}), 3);
        stopped.add(frame);

        Map<String, Double> values = named(whole);
        assertEquals(values, named(stopped));
        assertEquals(5, values.get("rec_loss"), "2 * 2 + 1 * 1, nothing is reconstructed");
        assertEquals(1, values.get("rec_norm"), "a silent final bout gives 1");
        assertEquals(0, values.get("corr_rec"));
        assertEquals(1, values.get("silent"));
        assertEquals(0.25, values.get("t_last_ms"));
    }

    @Test
    void aPerfectReconstructionHasNoLoss() {
        Shape shape = new Shape(2, 3, 3);
        Scene scene = new Scene(shape, new Random(2));
        int[][] visible = new int[STEPS][0];
        visible[0] = new int[] {0, 12};
        visible[28] = new int[] {0, 12};
        scene.replay(Map.of("visible", visible, "hidden", new int[0][]), STEPS);
        AutoencoderMeasures measures = new AutoencoderMeasures(roles, scene, shape, STEP_MS);
        measures.add(new Frame(new float[] {2, 0, 0, -2, 0, 0, 0, 0, 0}, new float[18], new int[1]));

        Map<String, Double> values = named(measures);
        assertEquals(0, values.get("rec_loss"));
        assertEquals(0, values.get("rec_norm"));
        assertEquals(1, values.get("corr_rec"), 1e-12);
        assertEquals(0, values.get("silent"));
        assertEquals(1, values.get("sparsity_loss"), "no code spike at all");
        assertEquals(7, values.get("t_last_ms"));
    }

    @Test
    void aRoleThatNobodyPlaysIsAnErrorOfTheProgram() {
        Shape shape = new Shape(2, 3, 3);
        Scene scene = new Scene(shape, new Random(2));
        assertThrows(IllegalArgumentException.class,
                () -> new AutoencoderMeasures(new AutoencoderRoles("visible", "code",
                        "/projections/W/weights", "/projections/Q/weights", 28, 16, RHO, List.of()), scene, shape, STEP_MS));
        assertThrows(IllegalArgumentException.class,
                () -> new AutoencoderMeasures(new AutoencoderRoles("visible", "hidden",
                        "/projections/Q/weights", "/projections/W/weights", 28, 16, RHO, List.of()), scene, shape, STEP_MS));
        assertThrows(IllegalArgumentException.class,
                () -> new AutoencoderMeasures(roles, scene, new Shape(1, 2, 2), STEP_MS));
    }

    @Test
    void withoutRolesEachPopulationIsCounted() {
        Scene scene = new Scene(new Shape(2, 3, 3), new Random(2));
        SpikeCounts counts = new SpikeCounts(scene.populations());
        scene.replay(Map.of("visible", new int[][] {{0}, {0, 4}}, "hidden", new int[][] {{}, {2}}), 5);
        counts.add(null);
        scene.replay(Map.of("visible", new int[][] {{0}}, "hidden", new int[0][]), 5);
        counts.add(null);

        assertEquals(List.of("spikes_visible", "spikes_hidden", "spikes_a", "spikes_b"), counts.columns());
        org.junit.jupiter.api.Assertions.assertArrayEquals(new double[] {2, 0.5, 0, 0}, counts.close());
        assertEquals(0, counts.presentations());
    }

    private static Map<String, Double> named(Measures measures) {
        List<String> columns = measures.columns();
        double[] values = measures.close();
        Map<String, Double> named = new LinkedHashMap<>();
        for (int c = 0; c < values.length; c++) {
            named.put(columns.get(c), values[c]);
        }
        return named;
    }

    /** As mstdp.c does it: a look at every step of every population. */
    private static final class Slow {
        private final Shape shape;
        private final double[] code = new double[HIDDEN];
        private double n;
        private double loss;
        private double x2;
        private double correlation;
        private double x;
        private double y;
        private double r;
        private double late;
        private double last;
        private double silent;
        private double poolA;
        private double poolB;

        Slow(Shape shape) {
            this.shape = shape;
        }

        void add(Scene scene, Frame frame) {
            double[] early = new double[shape.size()];
            double[] again = new double[shape.size()];
            double firstMs = Double.NaN;
            for (int s = 0; s < STEPS; s++) {
                double t = s * STEP_MS;
                for (int neuron : scene.at("visible", s)) {
                    (t < LATE_MS ? early : again)[neuron]++;
                }
                for (int neuron : scene.at("hidden", s)) {
                    firstMs = Double.isNaN(firstMs) ? t : firstMs;
                    late += t - firstMs > FOURTH_MS ? 1 : 0;
                    code[neuron]++;
                    y++;
                }
                for (SpikeTrain train : scene.populations()) {
                    last = train.count(s) > 0 ? Math.max(last, t) : last;
                }
                poolA += scene.at("a", s).length;
                poolB += scene.at("b", s).length;
            }
            double own = 0;
            for (int i = 0; i < early.length; i++) {
                loss += (early[i] - again[i]) * (early[i] - again[i]);
                x2 += early[i] * early[i];
                x += early[i];
                own += again[i];
            }
            r += own;
            silent += own == 0 ? 1 : 0;
            correlation += cosine(frame.pixels(), again);
            n++;
        }

        private double cosine(float[] stimulus, double[] again) {
            double sr = 0;
            double ss = 0;
            double rr = 0;
            for (int p = 0; p < shape.pixels(); p++) {
                double value = again[p] - (shape.channels() == 2 ? again[shape.pixels() + p] : 0);
                sr += stimulus[p] * value;
                ss += stimulus[p] * stimulus[p];
                rr += value * value;
            }
            return ss * rr > 0 ? sr / Math.sqrt(ss * rr) : 0;
        }

        Map<String, Double> values(Scene scene) {
            double sparsity = 0;
            for (double spikes : code) {
                sparsity += (spikes / n / RHO - 1) * (spikes / n / RHO - 1) / HIDDEN;
            }
            Map<String, Double> values = new LinkedHashMap<>();
            values.put("rec_loss", loss / n);
            values.put("rec_norm", loss / x2);
            values.put("corr_rec", correlation / n);
            values.put("sparsity_loss", sparsity);
            values.put("corr_WQ", Correlation.mirrored(scene.learned().get(0), scene.learned().get(1)));
            values.put("mean_y", y / n / HIDDEN);
            values.put("x_spikes", x / n);
            values.put("y_spikes", y / n);
            values.put("r_spikes", r / n);
            values.put("late_h", late / n);
            values.put("t_last_ms", last);
            values.put("silent", silent / n);
            values.put("pool_b", poolB / n);
            values.put("pool_a", poolA / n);
            return values;
        }
    }

    /** A network whose spikes are given. */
    private static final class Scene implements SpikingNetwork {
        private final Shape shape;
        private final List<SpikeTrain> trains = new ArrayList<>();
        private final List<StateArray> weights;

        Scene(Shape shape, Random random) {
            this.shape = shape;
            trains.add(new SpikeTrain("visible", shape.size(), 4));
            trains.add(new SpikeTrain("hidden", HIDDEN, 4));
            trains.add(new SpikeTrain("a", 3, 0));
            trains.add(new SpikeTrain("b", 3, 0));
            int n = shape.size() * HIDDEN;
            weights = List.of(
                    new StateArray("/projections/W/weights", "mV", List.of(shape.size(), HIDDEN), drawn(random, n)),
                    new StateArray("/projections/Q/weights", "mV", List.of(HIDDEN, shape.size()), drawn(random, n)));
        }

        private static float[] drawn(Random random, int n) {
            float[] values = new float[n];
            for (int k = 0; k < n; k++) {
                values[k] = random.nextFloat();
            }
            return values;
        }

        Frame play(Random random, double density) {
            for (SpikeTrain train : trains) {
                train.carryOver();
                for (int s = 0; s < STEPS; s++) {
                    for (int neuron = 0; neuron < train.size(); neuron++) {
                        if (random.nextDouble() < density) {
                            train.add(neuron);
                        }
                    }
                    train.closeStep();
                }
            }
            float[] pixels = new float[shape.pixels()];
            for (int p = 0; p < pixels.length; p++) {
                pixels[p] = (float) random.nextGaussian();
            }
            return new Frame(pixels, new float[shape.size()], new int[1]);
        }

        void replay(Map<String, int[][]> spikes, int steps) {
            for (SpikeTrain train : trains) {
                train.clear();
                int[][] own = spikes.getOrDefault(train.name(), new int[0][]);
                for (int s = 0; s < steps; s++) {
                    for (int neuron : s < own.length ? own[s] : new int[0]) {
                        train.add(neuron);
                    }
                    train.closeStep();
                }
            }
        }

        int[] at(String name, int step) {
            SpikeTrain train = trains.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
            return java.util.Arrays.copyOfRange(train.neurons(), train.from(step), train.to(step));
        }

        @Override
        public List<SpikeTrain> populations() {
            return trains;
        }

        @Override
        public List<StateArray> learned() {
            return weights;
        }

        @Override
        public List<StateArray> states() {
            return List.of();
        }

        @Override
        public void begin(long presentation, float[] signal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void step(int step) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean silentAfter(int step) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void learn() {
            throw new UnsupportedOperationException();
        }
    }
}
