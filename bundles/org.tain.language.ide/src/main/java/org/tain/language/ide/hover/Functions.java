package org.tain.language.ide.hover;

import org.tain.language.tain.Call;
import org.tain.language.types.Function;

/** What is said of the functions of expressions. */
final class Functions {
    private Functions() {
    }

    static String of(Call call) {
        return Function.find(call.getFunction()).map(function -> "**" + signature(function) + "**: " + meaning(function)
                + value(call)).orElse("");
    }

    private static String signature(Function function) {
        return switch (function) {
            case EXP, LOG, SQRT, ABS -> function.text() + "(x)";
            case MIN, MAX -> function.text() + "(x, y)";
            case UNIFORM -> "uniform(a, b)";
        };
    }

    private static String meaning(Function function) {
        return switch (function) {
            case EXP -> "e to the power of a pure number";
            case LOG -> "natural logarithm of a pure number";
            case SQRT -> "square root of anything whose unit has one";
            case ABS -> "absolute value";
            case MIN -> "the smaller of two values of one unit";
            case MAX -> "the larger of two values of one unit";
            case UNIFORM -> "drawn evenly from a, included, to b, excluded; only as the initial weight of a projection";
        };
    }

    private static String value(Call call) {
        return new Values().of(call, null).map(value -> "; here " + Markdown.code(value)).orElse("");
    }
}
