package org.tain.language.validation;

/** Codes of everything the checker says; {@code docs/language.md} explains each. */
public final class IssueCodes {
    /** Text that the grammar does not know. */
    public static final String SYNTAX = "tain.syntax";
    /** A name that means nothing where it stands. */
    public static final String NAME_UNKNOWN = "tain.name.unknown";
    /** A name declared twice. */
    public static final String NAME_DUPLICATE = "tain.name.duplicate";
    /** A type that several files beside the model define. */
    public static final String NAME_AMBIGUOUS = "tain.name.ambiguous";
    /** A type of the same name as one of the standard library (info). */
    public static final String NAME_HIDES = "tain.name.hides";
    /** A definition that nothing uses (warning). */
    public static final String UNUSED = "tain.unused";
    /** A unit that does not exist. */
    public static final String UNIT_UNKNOWN = "tain.unit.unknown";
    /** Dimensions that do not go together. */
    public static final String UNIT_MISMATCH = "tain.unit.mismatch";
    /** A function that does not exist or takes other arguments. */
    public static final String FUNCTION = "tain.function";
    /** A parameter that is defined by itself. */
    public static final String PARAMETER_CYCLE = "tain.parameter.cycle";
    /** A parameter without a value. */
    public static final String PARAMETER_VALUE = "tain.parameter.value";
    /** A number that is not what it must be: positive, whole, a probability. */
    public static final String NUMBER_RANGE = "tain.number.range";
    /** An expression that must be constant and is not, or has no value. */
    public static final String NUMBER_CONSTANT = "tain.number.constant";
    /** {@code a .. b} where one value is needed. */
    public static final String NUMBER_SPREAD = "tain.number.spread";
    /** A time that is not a multiple of the step. */
    public static final String TIME_MULTIPLE = "tain.time.multiple";
    /** A programme without a step. */
    public static final String STEP_MISSING = "tain.step.missing";
    /** A step larger than a fifth of the shortest time constant (warning). */
    public static final String STEP_COARSE = "tain.step.coarse";
    /** A delay below one step. */
    public static final String DELAY_ZERO = "tain.delay.zero";
    /** A projection that says something twice. */
    public static final String ITEM_TWICE = "tain.item.twice";
    /** A projection, a type, a layer or a stimulus that does not say something it must. */
    public static final String ITEM_MISSING = "tain.item.missing";
    /** Something that means nothing where it stands. */
    public static final String MISPLACED = "tain.misplaced";
    /** No input fits, or more than one. */
    public static final String INPUT = "tain.input";
    /** A weight that is negative where it must not be, or outside its bounds. */
    public static final String WEIGHT_RANGE = "tain.weight.range";
    /** A pair whose projections cannot mirror each other. */
    public static final String PAIR_MISMATCH = "tain.pair.mismatch";
    /** A pair that is not mirrored and does not say so (warning). */
    public static final String PAIR_UNMIRRORED = "tain.pair.unmirrored";
    /** A mirror shifted by its delays (warning). */
    public static final String PAIR_SHIFTED = "tain.pair.shifted";
    /** A rule on a projection that cannot learn, or two rules on one. */
    public static final String RULE_PLACE = "tain.rule.place";
    /** Depression outweighs potentiation (warning). */
    public static final String RULE_SHRINKS = "tain.rule.shrinks";
    /** A learning layer without homeostasis (warning). */
    public static final String HOMEOSTASIS_MISSING = "tain.homeostasis.missing";
    /** Roles that do not fit the network: of a measure, of a homeostasis. */
    public static final String ROLE = "tain.role";
    /** A size that disagrees with its stimulus. */
    public static final String SIZE_STIMULUS = "tain.size.stimulus";
    /** A file that is not there (warning; an error when run). */
    public static final String FILE_MISSING = "tain.file.missing";
    /** More than one {@code train} or {@code simulate}. */
    public static final String PROGRAMME_TWICE = "tain.programme.twice";
    /** A training that no layer sees, a simulation that would need a stimulus. */
    public static final String PROGRAMME_STIMULUS = "tain.programme.stimulus";
    /** {@code exact} asked of what is not linear. */
    public static final String SOLVER_EXACT = "tain.solver.exact";
    /** Exponential Euler asked of an equation that is not linear in its own state. */
    public static final String SOLVER_EULER = "tain.solver.euler";
    /** A recording beyond 1 GB (warning). */
    public static final String RECORD_SIZE = "tain.record.size";

    private IssueCodes() {
    }
}
