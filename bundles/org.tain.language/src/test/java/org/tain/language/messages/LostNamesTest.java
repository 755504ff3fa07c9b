package org.tain.language.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.tain.language.Models;
import org.tain.language.validation.IssueCodes;

class LostNamesTest {
    private static final String MODEL = """
            network Two
            neuron Cell {
                state v : mV = 0 mV
                input drive : mV
                v' = (drive - v) / 10 ms
                spike when v >= 15 mV { v = 0 mV }
            }
            layer first : Cell[2] driven by constant 20 mV onto drive
            layer second : Cell[2] driven by constant 20 mV onto drive
            connect first -> second { all to all, weight 1 mV, Exponential(tau = 3 ms), delay 1 ms }
            connect first -> secont { all to all, weight 1 mV, Exponential(tau = 3 ms), delay 1 ms }
            simulate for 10 ms { step 0.1 ms, solver exact record spikes }
            """;

    @Test
    void aNameThatIsDeclaredBehindAMistakeIsNotCalledUnknown() {
        List<String> unknown = unknown(MODEL);
        assertEquals(List.of("no layer is called 'secont'; did you mean 'second'?"), unknown);
        for (String bracket : List.of(")", "(", "}", "]")) {
            String broken = MODEL.replace("v >= 15 mV {", "v >= 15 mV " + bracket + " {");
            assertTrue(unknown(broken).stream().allMatch(message -> message.contains("'secont'")), unknown(broken).toString());
        }
    }

    private static List<String> unknown(String text) {
        return Models.issues(Models.read(text)).stream().filter(issue -> IssueCodes.NAME_UNKNOWN.equals(issue.getCode()))
                .map(Issue::getMessage).toList();
    }
}
