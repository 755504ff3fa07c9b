package org.tain.eclipse.views.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.tain.eclipse.views.picture.DropDown;

/**
 * Which of the shown runs is drawn by a view that draws one at a time: a drop-down that names them. It is the main run
 * until the user chooses another, and again when that is shown no more.
 */
public final class RunChoice {
    private final Runnable changed;
    private final List<DropDown> dropDowns = new ArrayList<>();
    private List<Path> runs = List.of();
    private Path chosen;

    /**
     * A choice between no runs yet.
     *
     * @param changed called when the user chose another run
     */
    public RunChoice(Runnable changed) {
        this.changed = changed;
    }

    /** Adds the drop-down to a toolbar or a menu. */
    public void fill(IContributionManager manager) {
        DropDown dropDown = new DropDown("Run", "Choose which of the shown runs is drawn; select several in the Runs view",
                "runs", this::entries);
        dropDowns.add(dropDown);
        manager.add(dropDown);
        enable();
    }

    private List<IAction> entries() {
        Path drawn = run().orElse(null);
        return runs.stream().map(run -> DropDown.check(name(run), run.equals(drawn), on -> choose(run))).toList();
    }

    /** The name of the folder, with the folders above it where two have the same. */
    private String name(Path run) {
        boolean alone = runs.stream().map(Path::getFileName).filter(run.getFileName()::equals).count() == 1;
        return alone ? run.getFileName().toString() : run.toString();
    }

    private void choose(Path run) {
        chosen = run;
        changed.run();
    }

    /** The runs to choose from, the main one first. */
    public void setRuns(List<Path> shown) {
        runs = List.copyOf(shown);
        chosen = chosen != null && runs.contains(chosen) ? chosen : null;
        enable();
    }

    private void enable() {
        dropDowns.forEach(dropDown -> dropDown.setEnabled(runs.size() > 1));
    }

    /** The run to draw; empty if none is shown. */
    public Optional<Path> run() {
        return Optional.ofNullable(chosen).or(() -> runs.stream().findFirst());
    }
}
