package org.tain.runtime.training;

import org.tain.runtime.random.Draws;
import org.tain.runtime.stimulus.Frame;
import org.tain.runtime.stimulus.Shape;
import org.tain.runtime.stimulus.Stimulus;

/** Signed noise, split into ON and OFF. */
record TestStimulus(Shape shape) implements Stimulus {

    @Override
    public Frame newFrame() {
        return new Frame(new float[shape.pixels()], new float[shape.size()], new int[1]);
    }

    @Override
    public void show(Draws draws, long presentation, Frame frame) {
        for (int p = 0; p < shape.pixels(); p++) {
            float s = (float) (2 * draws.uniform(presentation, p) - 1);
            frame.pixels()[p] = s;
            frame.signal()[p] = Math.max(s, 0);
            frame.signal()[shape.pixels() + p] = Math.max(-s, 0);
        }
    }
}
