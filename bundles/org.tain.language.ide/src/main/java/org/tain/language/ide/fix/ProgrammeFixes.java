package org.tain.language.ide.fix;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tain.language.messages.Spelling;
import org.tain.language.model.DataFiles;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Programme;
import org.tain.language.model.Targets;
import org.tain.language.tain.Clock;
import org.tain.language.tain.Drive;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Population;
import org.tain.language.tain.Training;
import org.tain.language.types.Sizes;
import org.tain.language.validation.IssueCodes;

/** What a model does: the stimulus that its layers see, the solver, the files that it reads. */
final class ProgrammeFixes {
    private ProgrammeFixes() {
    }

    static Map<String, Way> all() {
        return Map.of(IssueCodes.SIZE_STIMULUS, ProgrammeFixes::size, IssueCodes.PROGRAMME_STIMULUS, ProgrammeFixes::stimulus,
                IssueCodes.SOLVER_EXACT, ProgrammeFixes::solver, IssueCodes.SOLVER_EULER, ProgrammeFixes::solver,
                IssueCodes.FILE_MISSING, ProgrammeFixes::file);
    }

    private static List<Fix> size(Problem problem) {
        return problem.data(0).map(name -> List.of(Fix.of("write [" + name + "]", problem.replace(name)))).orElse(List.of());
    }

    private static List<Fix> stimulus(Problem problem) {
        Optional<Drive> drive = problem.around(Drive.class);
        if (drive.isEmpty()) {
            return problem.around(Training.class).map(training -> List.of(layer(problem, training))).orElse(List.of());
        }
        Layer layer = (Layer) drive.get().eContainer();
        if (problem.data(0).isEmpty()) {
            return List.of(Fix.of("remove the drive of '" + layer.getName() + "'",
                    Removal.ofLines(Problem.start(drive.get()), Problem.end(drive.get()), problem.lines())));
        }
        String shown = problem.data().getFirst();
        List<Change> changes = new ArrayList<>();
        changes.add(problem.replace(shown));
        boolean isSized = Sizes.stimulus(Sizes.expression(layer)).isPresent();
        if (isSized) {
            changes.add(problem.replace(Sizes.expression(layer), shown));
        }
        return List.of(new Fix("drive '" + layer.getName() + "' by '" + shown + "'", changes));
    }

    private static Fix layer(Problem problem, Training training) {
        String stimulus = Names.of(training.getStimulus());
        String neuron = Members.of(problem.model(), Population.class).stream().map(Targets::neuron).map(Names::of)
                .filter(known -> known != null).findFirst().orElse("LIF");
        String text = "layer visible : " + neuron + "[" + stimulus + "] driven by " + stimulus;
        int start = Removal.ofWhole(training, problem.lines()).offset();
        return Fix.of("create the layer 'visible', driven by '" + stimulus + "'", Change.insert(start, text + "\n\n"));
    }

    private static List<Fix> solver(Problem problem) {
        Optional<Clock> clock = Programme.of(problem.model()).flatMap(Programme::clock);
        return clock.map(found -> problem.data().stream().map(solver -> {
            String step = problem.written(found.getStep());
            return Fix.of("use the solver " + solver, problem.replace(found, "step " + step + ", solver " + solver));
        }).toList()).orElse(List.of());
    }

    /** Files of the same kind in the same folder whose names are close. */
    private static List<Fix> file(Problem problem) {
        Optional<Path> folder = DataFiles.folder(problem.model());
        if (folder.isEmpty() || problem.data().isEmpty()) {
            return List.of();
        }
        String path = problem.data().getFirst();
        int slash = path.lastIndexOf('/');
        List<String> known = names(folder.get(), path.substring(0, slash + 1));
        return Spelling.closest(path.substring(slash + 1), known).stream()
                .map(name -> path.substring(0, slash + 1) + name)
                .map(found -> Fix.of("read \"" + found + "\"", problem.replace("\"" + found + "\""))).toList();
    }

    private static List<String> names(Path folder, String parent) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(parent), Files::isRegularFile)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
        return names;
    }
}
