package org.tain.analysis.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tain.analysis.run.RunFolder;
import org.tain.runtime.run.RunFile;

/** What tells runs apart: the name of the folder and the parameters that differ, the seed among them. */
public final class Legend {
    private Legend() {
    }

    /** One line for each run, in their order. */
    public static List<String> of(List<RunFolder> runs) {
        List<Map<String, String>> all = runs.stream().map(run -> parameters(run.run())).toList();
        Set<String> names = new LinkedHashSet<>();
        all.forEach(parameters -> names.addAll(parameters.keySet()));
        names.removeIf(name -> all.stream().map(parameters -> parameters.get(name)).distinct().count() < 2);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            List<String> told = new ArrayList<>();
            for (String name : names) {
                String value = all.get(i).get(name);
                told.add(name + (name.equals("seed") ? " " : " = ") + (value == null ? "–" : value));
            }
            String run = runs.get(i).path().getFileName().toString();
            lines.add(told.isEmpty() ? run : run + "  ·  " + String.join(", ", told));
        }
        return lines;
    }

    private static Map<String, String> parameters(RunFile run) {
        Map<String, String> values = new LinkedHashMap<>();
        run.parameters().forEach(parameter -> values.put(parameter.name(), parameter.text()));
        values.put("seed", String.valueOf(run.seed()));
        return values;
    }
}
