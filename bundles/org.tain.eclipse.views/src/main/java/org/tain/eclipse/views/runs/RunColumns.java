package org.tain.eclipse.views.runs;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tain.analysis.paint.Numbers;
import org.tain.runtime.run.Parameter;

/** The columns that fit a list of runs: parameters only where they differ, measures only those that are wanted. */
public final class RunColumns {
    static final String RUN = "run";
    static final String STATE = "state";
    static final String PROGRESS = "progress";
    static final String STARTED = "started";
    /** The measures that are shown if the user has not chosen others. */
    static final List<String> USUAL = List.of("rec_norm", "corr_rec", "sparsity_loss", "corr_WQ", "silent");
    private static final int MOST_PARAMETERS = 12;
    private static final int DIGITS = 4;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private RunColumns() {
    }

    /** The columns for runs, with these measures as far as they have them. */
    static List<RunColumn> of(List<RunEntry> runs, Collection<String> measures) {
        List<RunColumn> columns = new ArrayList<>();
        columns.add(new RunColumn(RUN, "Run", 170, false, RunEntry::name,
                run -> "%s %018d %s".formatted(run.network(), run.number(), run.name())));
        columns.add(RunColumn.text("model", "Model", 120, RunEntry::network));
        columns.add(RunColumn.text(STATE, "State", 150, RunColumns::state));
        columns.add(RunColumn.number(PROGRESS, "Progress", 150, RunColumns::progress, RunEntry::progress));
        for (String parameter : differing(runs)) {
            columns.add(RunColumn.number("parameter " + parameter, parameter, width(parameter),
                    run -> run.parameters().getOrDefault(parameter, ""), run -> value(run, parameter)));
        }
        Set<String> known = measures(runs);
        for (String measure : measures) {
            if (known.contains(measure)) {
                columns.add(RunColumn.number("measure " + measure, measure, width(measure),
                        run -> run.measures().containsKey(measure)
                                ? Numbers.significant(run.measures().get(measure), DIGITS)
                                : "",
                        run -> run.measures().getOrDefault(measure, Double.NaN)));
            }
        }
        columns.add(new RunColumn(STARTED, "Started", 160, false, RunColumns::started,
                run -> run.run() == null ? "" : run.run().start()));
        columns.add(RunColumn.number("duration", "Took", 80, RunColumns::duration,
                run -> run.run() == null ? Double.NaN : run.run().duration().seconds()));
        columns.add(RunColumn.text("folder", "In", 220, run -> String.valueOf(run.path().getParent())));
        return columns;
    }

    private static int width(String title) {
        return Math.max(80, 30 + 9 * title.length());
    }

    /** The measures that some of the runs have. */
    static Set<String> measures(List<RunEntry> runs) {
        Set<String> names = new LinkedHashSet<>();
        runs.forEach(run -> names.addAll(run.measures().keySet()));
        names.remove("presentation");
        return names;
    }

    /**
     * What differs between runs of the same network: parameters, the seed, the number of presentations.
     *
     * @return their names, in the order of the models; at most a dozen
     */
    public static List<String> differing(List<RunEntry> runs) {
        Map<String, Map<String, String>> first = new LinkedHashMap<>();
        Set<String> differing = new LinkedHashSet<>();
        Set<String> order = new LinkedHashSet<>();
        for (RunEntry run : runs) {
            Map<String, String> own = run.parameters();
            order.addAll(own.keySet());
            Map<String, String> other = run.run() == null ? own : first.putIfAbsent(run.network(), own);
            if (other != null && other != own) {
                own.forEach((name, value) -> {
                    if (!value.equals(other.get(name))) {
                        differing.add(name);
                    }
                });
                other.keySet().stream().filter(name -> !own.containsKey(name)).forEach(differing::add);
            }
        }
        return order.stream().filter(differing::contains).limit(MOST_PARAMETERS).toList();
    }

    private static double value(RunEntry run, String name) {
        if (run.run() == null) {
            return Double.NaN;
        }
        return switch (name) {
            case "seed" -> run.run().seed();
            case "presentations" -> run.run().presentations();
            default -> run.run().parameters().stream().filter(parameter -> parameter.name().equals(name))
                    .mapToDouble(Parameter::value).findFirst().orElse(Double.NaN);
        };
    }

    private static String state(RunEntry run) {
        return run.reason().isEmpty() ? run.state() : run.state() + ": " + run.reason();
    }

    private static String progress(RunEntry run) {
        if (run.run() == null || !run.run().isTraining()) {
            return "";
        }
        String done = Math.round(Math.floor(100 * run.progress())) + " %";
        if (run.isRunning()) {
            double left = run.secondsLeft();
            return Double.isNaN(left) ? done : done + ", " + time(left) + " left";
        }
        return done + " of " + Numbers.whole(run.run().presentations());
    }

    private static String started(RunEntry run) {
        if (run.run() == null || run.run().start().isEmpty()) {
            return "";
        }
        try {
            return Instant.parse(run.run().start()).atZone(ZoneId.systemDefault()).format(DATE);
        } catch (DateTimeParseException e) {
            return run.run().start();
        }
    }

    private static String duration(RunEntry run) {
        return run.run() == null ? "" : time(run.run().duration().seconds());
    }

    /** A time in the unit that suits it. */
    static String time(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600
                ? "%d:%02d min".formatted(whole / 60, whole % 60)
                : "%d:%02d h".formatted(whole / 3600, whole / 60 % 60);
    }

    /** All that there is to say about a run, a line for each thing. */
    static String told(RunEntry run) {
        StringBuilder text = new StringBuilder(run.name()).append("  ").append(state(run));
        run.parameters().forEach((name, value) -> text.append("\n").append(name).append(" = ").append(value));
        return text.append("\n").append(run.path()).toString();
    }
}
