package org.tain.language.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** Checks a model; each theme is a class of its own. */
@ComposedChecks(validators = {NameChecks.class, SharedTypeChecks.class, ParameterChecks.class, NeuronChecks.class,
        EventChecks.class, UseChecks.class,
        NumberChecks.class, SizeChecks.class, ConnectionChecks.class, WeightChecks.class, PairChecks.class, LearningChecks.class,
        StimulusChecks.class, ProgrammeChecks.class, SolverChecks.class, CostChecks.class, UnusedChecks.class})
public class TainValidator extends AbstractTainValidator {
}
