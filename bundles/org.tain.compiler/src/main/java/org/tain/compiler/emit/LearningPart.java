package org.tain.compiler.emit;

import java.util.List;

/** What learning contributes to the generated class. */
public interface LearningPart extends Emitter {

    /** A network that does not learn. */
    LearningPart NONE = new LearningPart() {
        @Override
        public void fields(JavaWriter w) {
            // nothing to keep
        }

        @Override
        public void constructor(JavaWriter w) {
            // nothing to make
        }

        @Override
        public void methods(JavaWriter w) {
            // nothing to do
        }

        @Override
        public void learn(JavaWriter w) {
            // no projection learns
        }

        @Override
        public void learnOnline(JavaWriter w, String step) {
            // no projection learns
        }

        @Override
        public void clearTraces(JavaWriter w) {
            // no traces
        }

        @Override
        public List<StateExpression> states() {
            return List.of();
        }
    };

    /** The statements of {@code learn()} up to homeostasis: the plasticity of the presentation just shown. */
    void learn(JavaWriter w);

    /**
     * The statements of phase 4 of a step, after the spikes of this step are closed; nothing unless the model learns online.
     *
     * @param step name of the step's number in the generated code
     */
    void learnOnline(JavaWriter w, String step);

    /** The statements that put every trace to 0 where a presentation begins and the model resets its state. */
    void clearTraces(JavaWriter w);

    /** What a checkpoint needs beside weights: traces and whatever else lives on between presentations. */
    List<StateExpression> states();

    /**
     * An array that {@code states()} of the generated class lists.
     *
     * @param path as {@link org.tain.runtime.network.StateArray#path()}
     * @param unit as there
     * @param shape Java expressions, such as {@code 512}
     * @param field the array's field
     */
    record StateExpression(String path, String unit, List<String> shape, String field) {
    }
}
