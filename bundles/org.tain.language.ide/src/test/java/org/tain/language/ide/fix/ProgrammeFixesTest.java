package org.tain.language.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tain.language.validation.IssueCodes;

/** Ways out of stimuli, sizes and solvers that do not fit. */
class ProgrammeFixesTest {
    private static final String STIMULUS = """
            stimulus s { images "x" patch 2 x 2 present 9 ms, pulse 0 ms .. 4 ms, amplitude 1 mV }
            """;

    @Test
    void sizesOfStimuli() {
        new Fixed(IssueCodes.SIZE_STIMULUS, STIMULUS + "layer a : LIF[5] driven by s").becomes("write [s]",
                STIMULUS + "layer a : LIF[s] driven by s");
    }

    @Test
    void theStimulusThatIsShown() {
        String other = STIMULUS + STIMULUS.replace("stimulus s", "stimulus t") + "layer a : LIF[#] driven by #\n"
                + "layer b : LIF[s] driven by s\n\ntrain on s for 9 presentations { step 0.25 ms }";
        new Fixed(IssueCodes.PROGRAMME_STIMULUS, other.replace("#", "t")).becomes("drive 'a' by 's'", other.replace("#", "s"));
        String train = "neuron N { input drive : mV }\nlayer b : N[2]\n\n# train on s for 9 presentations { step 0.25 ms }";
        new Fixed(IssueCodes.PROGRAMME_STIMULUS, STIMULUS + train.replace("# ", ""))
                .becomes("create the layer 'visible', driven by 's'",
                        STIMULUS + train.replace("# ", "layer visible : N[s] driven by s\n\n"));
        new Fixed(IssueCodes.PROGRAMME_STIMULUS, STIMULUS + "layer a : LIF[s] driven by s\nsimulate for 1 s { step 0.25 ms }")
                .becomes("remove the drive of 'a'", STIMULUS + "layer a : LIF[s]\nsimulate for 1 s { step 0.25 ms }");
    }

    @Test
    void solvers() {
        String model = "layer a : Izhikevich[1]\nsimulate for 1 s { step 0.1 ms# }";
        new Fixed(IssueCodes.SOLVER_EULER, model.replace("#", "")).becomes("use the solver rk4",
                model.replace("#", ", solver rk4"));
        Fixed exact = new Fixed(IssueCodes.SOLVER_EXACT, model.replace("#", ", solver exact"));
        assertEquals(List.of("use the solver exponential euler", "use the solver rk4"), exact.titles());
        exact.becomes("use the solver exponential euler", model.replace("#", ", solver exponential euler"));
    }

    @Test
    void filesWithCloseNames() {
        String weights = "layer a : LIF[1]\n"
                + "connect a -> a { all to all, weight from \"#\", Alpha(tau = 2 ms), delay 1 ms }";
        new Fixed(IssueCodes.FILE_MISSING, weights.replace("#", "bmd.bnd")).becomes("read \"bnd.bnd\"",
                weights.replace("#", "bnd.bnd"));
        assertEquals(List.of(), new Fixed(IssueCodes.FILE_MISSING, weights.replace("#", "none/where.h5")).titles());
    }
}
