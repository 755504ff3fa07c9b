package org.tain.runtime.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.network.StateArray;
import org.tain.runtime.stimulus.Frame;
import org.tain.runtime.stimulus.Shape;

/**
 * The measures of an autoencoder, docs/measures.md. Of one presentation, x are the spikes of the input layer before the
 * late period, r those in it, y the spikes of the code layer, s the stimulus.
 */
public final class AutoencoderMeasures implements Measures {
    private static final List<String> COLUMNS = List.of("rec_loss", "rec_norm", "corr_rec", "sparsity_loss", "corr_WQ",
            "mean_y", "x_spikes", "y_spikes", "r_spikes", "late_h", "t_last_ms", "silent");
    // places in the sums; pools follow
    private static final int PRESENTATIONS = 0;
    private static final int LOSS = 1;
    private static final int INPUT_SQUARES = 2;
    private static final int CORRELATION = 3;
    private static final int X = 4;
    private static final int Y = 5;
    private static final int R = 6;
    private static final int LATE_CODE = 7;
    private static final int LAST_STEP = 8;
    private static final int SILENT = 9;
    private static final int POOLS = 10;

    private final AutoencoderRoles roles;
    private final double stepMs;
    private final SpikeTrain[] trains;
    private final SpikeTrain input;
    private final SpikeTrain code;
    private final SpikeTrain[] pools;
    private final StateArray forward;
    private final StateArray backward;
    private final int channels;
    private final int pixels;
    private final int[] early;
    private final int[] late;
    private final double[] sums;
    private final double[] codeSpikes;

    /**
     * Finds the parts of a network.
     *
     * @param shape shape of the input population
     * @param stepMs length of a step, ms
     * @throws IllegalArgumentException if the network has no such part or the sizes do not agree
     */
    public AutoencoderMeasures(AutoencoderRoles roles, SpikingNetwork network, Shape shape, double stepMs) {
        this.roles = roles;
        this.stepMs = stepMs;
        trains = network.populations().toArray(SpikeTrain[]::new);
        input = train(roles.input());
        code = train(roles.code());
        pools = roles.pools().stream().map(this::train).toArray(SpikeTrain[]::new);
        forward = array(network, roles.forward(), input.size(), code.size());
        backward = array(network, roles.backward(), code.size(), input.size());
        if (shape.size() != input.size()) {
            throw new IllegalArgumentException("%s has %d neurons, its stimulus %d".formatted(roles.input(),
                    input.size(), shape.size()));
        }
        channels = shape.channels();
        pixels = shape.pixels();
        early = new int[input.size()];
        late = new int[input.size()];
        sums = new double[POOLS + pools.length];
        codeSpikes = new double[code.size()];
    }

    private SpikeTrain train(String name) {
        return Arrays.stream(trains).filter(train -> train.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the network has no population " + name));
    }

    private static StateArray array(SpikingNetwork network, String path, int pre, int post) {
        return network.learned().stream().filter(array -> array.path().equals(path))
                .filter(array -> array.shape().equals(List.of(pre, post))).findFirst().orElseThrow(
                        () -> new IllegalArgumentException("no learned %s [%d, %d]".formatted(path, pre, post)));
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(COLUMNS);
        roles.pools().forEach(pool -> columns.add("pool_" + pool));
        return columns;
    }

    @Override
    public void add(Frame frame) {
        int middle = input.from(Math.min(roles.lateFromStep(), input.steps()));
        int end = Spikes.end(input);
        Arrays.fill(early, 0);
        Arrays.fill(late, 0);
        count(input.neurons(), input.from(0), middle, early);
        count(input.neurons(), middle, end, late);
        addLoss();
        if (end > middle) {
            sums[CORRELATION] += reconstruction(frame.pixels(), middle, end);
        } else {
            sums[SILENT]++;
        }
        sums[X] += middle - input.from(0);
        sums[R] += end - middle;
        addCode();
        addLastStep();
        for (int p = 0; p < pools.length; p++) {
            sums[POOLS + p] += pools[p].total();
        }
        sums[PRESENTATIONS]++;
    }

    private static void count(int[] neurons, int from, int to, int[] counts) {
        for (int k = from; k < to; k++) {
            counts[neurons[k]]++;
        }
    }

    private void addLoss() {
        int loss = 0;
        int squares = 0;
        for (int i = 0; i < early.length; i++) {
            int difference = early[i] - late[i];
            loss += difference * difference;
            squares += early[i] * early[i];
        }
        sums[LOSS] += loss;
        sums[INPUT_SQUARES] += squares;
    }

    /** Cosine of the stimulus and the late spikes, ON less OFF; 0 where either is 0 everywhere. */
    private double reconstruction(float[] stimulus, int from, int to) {
        int[] neurons = input.neurons();
        double product = 0;
        for (int k = from; k < to; k++) {
            int neuron = neurons[k];
            product += neuron < pixels ? stimulus[neuron] : -stimulus[neuron - pixels];
        }
        int squares = 0;
        for (int p = 0; p < pixels; p++) {
            int difference = channels == 2 ? late[p] - late[pixels + p] : late[p];
            squares += difference * difference;
        }
        double norm = squareSum(stimulus) * squares;
        return norm > 0 ? product / Math.sqrt(norm) : 0;
    }

    /** Four sums side by side, for one addition need not wait for the last. */
    private static double squareSum(float[] values) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = 0;
        for (; k + 3 < values.length; k += 4) {
            a += (double) values[k] * values[k];
            b += (double) values[k + 1] * values[k + 1];
            c += (double) values[k + 2] * values[k + 2];
            d += (double) values[k + 3] * values[k + 3];
        }
        for (; k < values.length; k++) {
            a += (double) values[k] * values[k];
        }
        return a + b + (c + d);
    }

    private void addCode() {
        int[] neurons = code.neurons();
        int end = Spikes.end(code);
        for (int k = code.from(0); k < end; k++) {
            codeSpikes[neurons[k]]++;
        }
        sums[Y] += code.total();
        int first = Spikes.firstStep(code);
        int fourth = first + roles.fourthBoutAfterSteps() + 1;
        if (first >= 0 && fourth < code.steps()) {
            sums[LATE_CODE] += end - code.from(fourth);
        }
    }

    private void addLastStep() {
        int last = 0;
        for (SpikeTrain train : trains) {
            last = Math.max(last, Spikes.lastStep(train));
        }
        sums[LAST_STEP] = Math.max(sums[LAST_STEP], last);
    }

    @Override
    public long presentations() {
        return (long) sums[PRESENTATIONS];
    }

    @Override
    public double[] close() {
        double n = sums[PRESENTATIONS];
        double[] values = new double[COLUMNS.size() + pools.length];
        int at = 0;
        values[at++] = sums[LOSS] / n;
        values[at++] = sums[LOSS] / sums[INPUT_SQUARES];
        values[at++] = sums[CORRELATION] / n;
        values[at++] = sparsityLoss(n);
        values[at++] = Correlation.mirrored(forward, backward);
        values[at++] = sums[Y] / n / code.size();
        values[at++] = sums[X] / n;
        values[at++] = sums[Y] / n;
        values[at++] = sums[R] / n;
        values[at++] = sums[LATE_CODE] / n;
        values[at++] = sums[LAST_STEP] * stepMs;
        values[at++] = sums[SILENT] / n;
        for (int p = 0; p < pools.length; p++) {
            values[at++] = sums[POOLS + p] / n;
        }
        Arrays.fill(sums, 0);
        Arrays.fill(codeSpikes, 0);
        return values;
    }

    private double sparsityLoss(double n) {
        double loss = 0;
        for (double spikes : codeSpikes) {
            double deviation = spikes / n / roles.targetSpikes() - 1;
            loss += deviation * deviation;
        }
        return loss / codeSpikes.length;
    }

    @Override
    public List<StateArray> sums() {
        return List.of(new StateArray("/block/sums", "1", List.of(sums.length), sums),
                new StateArray("/block/code", "1", List.of(codeSpikes.length), codeSpikes));
    }
}
