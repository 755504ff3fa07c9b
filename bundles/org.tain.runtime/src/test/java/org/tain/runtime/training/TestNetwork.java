package org.tain.runtime.training;

import java.util.Arrays;
import java.util.List;
import org.tain.runtime.network.SpikeTrain;
import org.tain.runtime.network.SpikingNetwork;
import org.tain.runtime.network.StateArray;
import org.tain.runtime.random.Draws;

/**
 * A small autoencoder in the form of a generated class: stimulus, code three steps later, reconstruction three steps
 * after that. With {@code keeps}, voltages and spikes in flight live on, and {@code online} weights change within a
 * presentation.
 */
final class TestNetwork implements SpikingNetwork {
    static final int CODE = 6;
    static final int DELAY = 3;
    static final int LATE_FROM = 7;
    private final int inputs;
    private final boolean keeps;
    private final boolean online;
    private final SpikeTrain visible;
    private final SpikeTrain hidden;
    private final float[] w;
    private final float[] q;
    private final double[] scale = new double[CODE];
    private final float[] v;
    private final float[] u = new float[CODE];
    private final float[] signal;
    /** Steps taken and presentations begun, for the tests. */
    long stepsTaken;
    long begun;

    TestNetwork(int inputs, Draws draws, boolean keeps, boolean online) {
        this.inputs = inputs;
        this.keeps = keeps;
        this.online = online;
        visible = new SpikeTrain("visible", inputs, DELAY);
        hidden = new SpikeTrain("hidden", CODE, DELAY);
        w = new float[inputs * CODE];
        q = new float[inputs * CODE];
        v = new float[inputs];
        signal = new float[inputs];
        for (int k = 0; k < w.length; k++) {
            w[k] = (float) draws.uniform(0, k);
            q[k] = (float) draws.uniform(1, k);
        }
        Arrays.fill(scale, 1);
    }

    @Override
    public List<SpikeTrain> populations() {
        return List.of(visible, hidden);
    }

    @Override
    public List<StateArray> learned() {
        return List.of(new StateArray("/projections/W/weights", "mV", List.of(inputs, CODE), w),
                new StateArray("/projections/Q/weights", "mV", List.of(CODE, inputs), q),
                new StateArray("/layers/hidden/scale", "1", List.of(CODE), scale));
    }

    @Override
    public List<StateArray> states() {
        return List.of(new StateArray("/layers/visible/v", "mV", List.of(inputs), v),
                new StateArray("/layers/hidden/v", "mV", List.of(CODE), u));
    }

    @Override
    public void begin(long presentation, float[] shown) {
        begun++;
        System.arraycopy(shown, 0, signal, 0, shown.length);
        if (keeps) {
            visible.carryOver();
            hidden.carryOver();
        } else {
            visible.clear();
            hidden.clear();
            Arrays.fill(v, 0);
            Arrays.fill(u, 0);
        }
    }

    @Override
    public void step(int step) {
        stepsTaken++;
        for (int k = visible.from(step - DELAY); k < visible.to(step - DELAY); k++) {
            for (int j = 0; j < CODE; j++) {
                u[j] += (float) (scale[j] * w[visible.neurons()[k] * CODE + j]);
            }
        }
        for (int k = hidden.from(step - DELAY); k < hidden.to(step - DELAY); k++) {
            for (int i = 0; i < inputs; i++) {
                v[i] += q[hidden.neurons()[k] * inputs + i];
            }
        }
        for (int i = 0; i < inputs; i++) {
            // what lives on is shown to the end, so that spikes are in flight there
            v[i] = 0.9f * v[i] + (step < 2 || keeps && step > 16 ? signal[i] : 0);
        }
        fire(visible, v, 1.1f, -1);
        fire(hidden, u, 4, step);
    }

    private void fire(SpikeTrain train, float[] voltage, float threshold, int learning) {
        for (int i = 0; i < train.size(); i++) {
            voltage[i] *= 0.95f;
            if (voltage[i] > threshold) {
                voltage[i] = 0;
                train.add(i);
                if (online && learning >= 0) {
                    w[i] *= 0.999f;
                }
            }
        }
        train.closeStep();
    }

    @Override
    public boolean silentAfter(int step) {
        return step >= 12;
    }

    @Override
    public void learn() {
        for (int k = hidden.from(0); k < hidden.from(hidden.steps()); k++) {
            int j = hidden.neurons()[k];
            scale[j] *= 0.97;
            for (int l = visible.from(0); l < visible.from(visible.steps()); l++) {
                int i = visible.neurons()[l];
                float change = l < visible.from(Math.min(LATE_FROM, visible.steps())) ? 0.01f : -0.01f;
                w[i * CODE + j] = Math.max(0, w[i * CODE + j] + change);
                q[j * inputs + i] = Math.max(0, q[j * inputs + i] + change);
            }
        }
        for (int j = 0; j < CODE; j++) {
            scale[j] *= 1.01;
        }
    }
}
