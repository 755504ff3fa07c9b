package org.tain.analysis.run;

import java.util.ArrayList;
import java.util.List;

/** The recorded states of a simulation. */
public record States(List<Trace> traces) {

    /**
     * One state of one population over time.
     *
     * @param timeMs [records]
     * @param values [records, n], in its unit
     */
    public record Trace(String population, String state, double[] timeMs, HdfArray values) {
    }

    static States read(HdfReader file) {
        List<Trace> traces = new ArrayList<>();
        for (String population : file.members("/")) {
            List<String> members = file.members("/" + population);
            for (String state : members) {
                if (!state.equals("time") && members.contains("time")) {
                    traces.add(new Trace(population, state, file.array("/" + population + "/time").values(),
                            file.array("/" + population + "/" + state)));
                }
            }
        }
        return new States(List.copyOf(traces));
    }
}
