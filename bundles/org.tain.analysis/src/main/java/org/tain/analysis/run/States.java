package org.tain.analysis.run;

import java.util.ArrayList;
import java.util.List;

import org.tain.runtime.record.Hdf5Reader;

/** The recorded states of a simulation. */
public record States(List<Trace> traces) {

    /**
     * One state of one population over time.
     *
     * @param timeMs [records]
     * @param values [records, n], in its unit
     */
    public record Trace(String population, String state, double[] timeMs, HdfArray values) {

        /** The values of one neuron, [records]. */
        public double[] course(int neuron) {
            double[] course = new double[timeMs.length];
            for (int i = 0; i < course.length; i++) {
                course[i] = values.at(i, neuron);
            }
            return course;
        }
    }

    /** The datasets {@code /cell/v} that have a {@code /cell/time} beside them. */
    static States read(Hdf5Reader file) {
        List<Trace> traces = new ArrayList<>();
        List<String> datasets = file.datasets();
        for (String dataset : datasets) {
            String[] parts = dataset.substring(1).split("/");
            String time = "/" + parts[0] + "/time";
            if (parts.length == 2 && !dataset.equals(time) && datasets.contains(time)) {
                traces.add(new Trace(parts[0], parts[1], file.doubles(time), HdfArray.read(file, dataset)));
            }
        }
        return new States(List.copyOf(traces));
    }
}
