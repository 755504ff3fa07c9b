package org.tain.language.validation;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.tain.language.model.DataFiles;
import org.tain.language.tain.ArraySource;
import org.tain.language.tain.Expression;
import org.tain.language.tain.IdxSource;
import org.tain.language.tain.ImageSource;
import org.tain.language.tain.InitialWeight;
import org.tain.language.tain.Patch;
import org.tain.language.tain.PictureSteps;
import org.tain.language.tain.Presentation;
import org.tain.language.tain.SampleSteps;
import org.tain.language.tain.SetSteps;
import org.tain.language.tain.SplitOnOff;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.StimulusMember;
import org.tain.language.tain.TainPackage;
import org.tain.language.units.Quantity;

/** A stimulus says everything once, in an order that works, and its files are there. */
public class StimulusChecks extends Checks {
    private static final String PATCH = "patch 16 x 16";
    private static final String PRESENTATION = "present 65 ms, pulse 0 ms .. 4 ms, amplitude 80 mV";

    /** Each member once, the presentation always. */
    @Check
    public void checkMembers(Stimulus stimulus) {
        List<StimulusMember> members = stimulus.getMembers();
        for (Class<?> kind : List.of(PictureSteps.class, Patch.class, SetSteps.class, SampleSteps.class, Presentation.class)) {
            members.stream().filter(kind::isInstance).skip(1).forEach(member -> error(member, IssueCodes.ITEM_TWICE, "'"
                    + stimulus.getName() + "' says this twice; join the two"));
        }
        if (members.stream().noneMatch(Presentation.class::isInstance)) {
            errorAtName(stimulus, IssueCodes.ITEM_MISSING, "'" + stimulus.getName()
                    + "' does not say how it is presented, such as " + PRESENTATION, PRESENTATION);
        }
        if (stimulus.getSource() instanceof ImageSource && members.stream().noneMatch(Patch.class::isInstance)) {
            errorAtName(stimulus, IssueCodes.ITEM_MISSING, "'" + stimulus.getName()
                    + "' does not say how large its patches are, such as " + PATCH, PATCH);
        }
    }

    /** Splitting comes last. */
    @Check
    public void checkOrder(SampleSteps samples) {
        samples.getSteps().stream().limit(Math.max(0, samples.getSteps().size() - 1)).filter(SplitOnOff.class::isInstance)
                .forEach(step -> error(step, IssueCodes.MISPLACED,
                        "split on off must be the last step: after it there is no signed picture any more"));
    }

    /** The pulse lies within the presentation. */
    @Check
    public void checkPulse(Presentation presentation) {
        Optional<Quantity> duration = value(presentation.getDuration(), null);
        Optional<Quantity> start = value(presentation.getStart(), null);
        Optional<Quantity> end = value(presentation.getEnd(), null);
        if (duration.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return;
        }
        if (start.get().value().compareTo(end.get().value()) >= 0) {
            range(presentation.getEnd(), "the pulse must end after it starts, but it starts at " + start.get().text()
                    + " and ends at " + end.get().text(), EXCHANGE);
        } else if (end.get().value().compareTo(duration.get().value()) > 0) {
            range(presentation.getEnd(), "the pulse must end within the presentation of " + duration.get().text()
                    + ", but it ends at " + end.get().text(), duration.get().text());
        }
    }

    private void range(Expression place, String message, String data) {
        error(place, IssueCodes.NUMBER_RANGE, message, data);
    }

    /** Images. */
    @Check
    public void checkFiles(ImageSource source) {
        check(source, TainPackage.Literals.STIMULUS_SOURCE__PATH, source.getPath());
    }

    /** Digits and their labels. */
    @Check
    public void checkFiles(IdxSource source) {
        check(source, TainPackage.Literals.STIMULUS_SOURCE__PATH, source.getPath());
        check(source, TainPackage.Literals.IDX_SOURCE__LABELS, source.getLabels());
    }

    /** Prepared samples. */
    @Check
    public void checkFiles(ArraySource source) {
        check(source, TainPackage.Literals.STIMULUS_SOURCE__PATH, source.getPath());
    }

    /** Prepared weights. */
    @Check
    public void checkFiles(InitialWeight weight) {
        check(weight, TainPackage.Literals.INITIAL_WEIGHT__FILE, weight.getFile());
    }

    private void check(EObject element, EStructuralFeature feature, String path) {
        DataFiles.folder(element).filter(folder -> path != null && DataFiles.find(folder, path).isEmpty())
                .ifPresent(folder -> warning("no file matches '" + path + "'; paths are relative to the folder of the model, "
                        + folder, element, feature, IssueCodes.FILE_MISSING, path));
    }
}
