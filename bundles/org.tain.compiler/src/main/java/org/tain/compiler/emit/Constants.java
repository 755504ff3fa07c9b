package org.tain.compiler.emit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Param;
import org.tain.compiler.pass.Expressions;
import org.tain.compiler.pass.Terms;

/** Numbers that are computed once; each is declared when something first asks for it, with its equation and unit beside it. */
final class Constants {
    /** The length of a step, for expressions. */
    static final Expr STEP = new Expr.Local("step");
    private final Vocabulary names;
    private final Sections sections;
    private final Map<String, String> known = new LinkedHashMap<>();

    Constants(Vocabulary names, Sections sections) {
        this.names = names;
        this.sections = sections;
    }

    /** Parameters of one population, projection or rule. */
    Scope scope(String owner, int neurons, List<Param> params) {
        return new Scope(owner, neurons, params);
    }

    /** The parameters of one owner. */
    final class Scope {
        private final String owner;
        private final int neurons;
        private final Map<String, Param> params = new LinkedHashMap<>();

        private Scope(String owner, int neurons, List<Param> params) {
            this.owner = owner;
            this.neurons = neurons;
            params.forEach(p -> this.params.put(p.name(), p));
        }

        /** Whether a parameter differs between neurons. */
        boolean isSpread(String param) {
            return params.get(param).value() instanceof Param.Spread;
        }

        /** The value of a parameter that is the same for all neurons. */
        double value(String param) {
            return ((Param.Constant) params.get(param).value()).value();
        }

        /** Whether an expression has one value for all neurons and all times. */
        boolean isConstant(Expr e) {
            return !Expressions.any(e, part -> switch (part) {
                case Expr.Param p -> isSpread(p.name());
                case Expr.State s -> true;
                case Expr.PostState s -> true;
                case Expr.Input i -> true;
                case Expr.Trace t -> true;
                case Expr.Weight w -> true;
                case Expr.Local l -> !l.equals(STEP);
                default -> false;
            });
        }

        /** Whether an expression changes with time. */
        boolean isDynamic(Expr e) {
            return !isConstant(Expressions.replace(e, leaf -> leaf instanceof Expr.Param ? new Expr.Num(1, "1") : leaf));
        }

        /** A factor of exactly 1 is left out of expressions. */
        Expr withoutOnes(Expr e) {
            return Expressions.replace(e,
                    leaf -> leaf instanceof Expr.Param(String name) && !isSpread(name) && value(name) == 1
                            ? new Expr.Num(1, "1")
                            : leaf);
        }

        /** The constant or the array of a parameter. */
        String param(String name) {
            Param p = params.get(name);
            return known.computeIfAbsent(owner + " " + name, key -> {
                String field = names.take("parameter", owner + "." + name, owner + "_" + name);
                if (p.value() instanceof Param.Spread(double from, double to)) {
                    String spread = names.imports().use("org.tain.runtime.network.Spread");
                    sections.fields()
                            .line("private final %s[] %s = %s.%ss(%s, %s, %d); // %s".formatted(names.real(), field, spread,
                                    names.real(), Double.toString(from), Double.toString(to), neurons,
                                    JavaText.comment(p.text())));
                } else {
                    sections.constants().line("private static final %s %s = %s; // %s".formatted(names.real(), field,
                            names.precision().literal(value(name)), JavaText.comment(p.text())));
                }
                return field;
            });
        }

        /**
         * A constant {@code (real) javaOf(argument)}.
         *
         * @param wish its name after the owner's
         * @param java the Java expression with {@code %s} for the argument
         * @param equation the equation with {@code %s} for the argument, for the comment
         */
        String constant(String wish, String java, String equation, Expr argument) {
            return known.computeIfAbsent(owner + " " + wish, key -> {
                String field = names.take("constant", owner + "." + wish, owner + "_" + wish);
                String value = java.formatted(numbers(argument));
                sections.constants().line("private static final %s %s = %s; // %s".formatted(names.real(), field,
                        names.precision().narrow(value),
                        JavaText.comment(equation.formatted(words(argument)) + where(argument))));
                return field;
            });
        }

        /** Like {@link #constant}, one value for each neuron, computed when the network is made. */
        String array(String wish, String java, String equation, Expr argument) {
            return known.computeIfAbsent(owner + " " + wish, key -> {
                String field = names.take("constant", owner + "." + wish, owner + "_" + wish);
                sections.fields()
                        .line("private final %s[] %s = new %s[%d]; // %s".formatted(names.real(), field, names.real(), neurons,
                                JavaText.comment(equation.formatted(words(argument)) + where(argument))));
                String value = java.formatted(numbersOfNeuron(argument));
                try (var loop = sections.construction().block("for (int i = 0; i < " + neurons + "; i++)")) {
                    sections.construction().line(field + "[i] = " + names.precision().narrow(value) + ";");
                }
                return field;
            });
        }

        /** 1 minus a constant, or minus each value of an array. */
        String complement(String wish, String of, boolean alike) {
            return known.computeIfAbsent(owner + " " + wish, key -> {
                String field = names.take("constant", owner + "." + wish, owner + "_" + wish);
                if (alike) {
                    sections.constants().line("private static final %s %s = 1 - %s;".formatted(names.real(), field, of));
                } else {
                    sections.fields()
                            .line("private final %s[] %s = new %s[%d]; // 1 - %s".formatted(names.real(), field, names.real(),
                                    neurons, of));
                    try (var loop = sections.construction().block("for (int i = 0; i < " + neurons + "; i++)")) {
                        sections.construction().line(field + "[i] = 1 - " + of + "[i];");
                    }
                }
                return field;
            });
        }

        /** An entry of a propagator that is the same for all neurons. */
        String propagated(String wish, String call, String entry, String words) {
            String matrix = propagator(call);
            return known.computeIfAbsent(owner + " " + wish, key -> {
                String field = names.take("constant", owner + "." + wish, wish);
                sections.constants().line("private static final %s %s = %s; // %s".formatted(names.real(), field,
                        names.precision().narrow(matrix + entry), JavaText.comment(words)));
                return field;
            });
        }

        private String propagator(String call) {
            return known.computeIfAbsent(owner + " " + call, key -> {
                String type = names.imports().use("org.tain.runtime.network.Propagator");
                String field = names.take("propagator", owner + " " + call, owner + "_propagator");
                sections.constants()
                        .line("private static final double[][] %s = %s.%s; // exp(A step), per ms".formatted(field, type,
                                call));
                return field;
            });
        }

        /** An entry of each neuron's own propagator. */
        String propagatedArray(String wish, String call, String entry, String words) {
            return known.computeIfAbsent(owner + " " + wish, key -> {
                String type = names.imports().use("org.tain.runtime.network.Propagator");
                String field = names.take("constant", owner + "." + wish, wish);
                sections.fields()
                        .line("private final %s[] %s = new %s[%d]; // %s".formatted(names.real(), field, names.real(), neurons,
                                JavaText.comment(words)));
                try (var loop = sections.construction().block("for (int i = 0; i < " + neurons + "; i++)")) {
                    sections.construction().line(field + "[i] = " + names.precision().narrow(type + "." + call + entry) + ";");
                }
                return field;
            });
        }

        /** An expression of parameters for neuron {@code i}, in double precision. */
        String numbersOfNeuron(Expr e) {
            return new ExpressionPrinter(Precision.DOUBLE, this::numberOfNeuron).print(e);
        }

        private String numberOfNeuron(Expr leaf) {
            if (leaf instanceof Expr.Param(String name)
                    && params.get(name).value() instanceof Param.Spread(double from, double to)) {
                return neurons == 1
                        ? Double.toString(from)
                        : "(%s + %s * i / %d)".formatted(Double.toString(from), Double.toString(to - from), neurons - 1);
            }
            return number(leaf);
        }

        /** A constant expression with its values, in double precision. */
        String numbers(Expr e) {
            return new ExpressionPrinter(Precision.DOUBLE, this::number).print(e);
        }

        private String number(Expr leaf) {
            return switch (leaf) {
                case Expr.Param(String name) -> Double.toString(value(name));
                case Expr.Local l when l.equals(STEP) -> Double.toString(names.network().stepMs());
                default -> throw new IllegalStateException("not constant: " + leaf);
            };
        }

        private String words(Expr e) {
            return new ExpressionPrinter(Precision.DOUBLE, leaf -> switch (leaf) {
                case Expr.Param(String name) -> name;
                default -> "step";
            }).print(e);
        }

        /** {@code , tau = 10 ms} for the parameters that an expression names. */
        private String where(Expr e) {
            StringBuilder where = new StringBuilder();
            params.values().stream().filter(p -> Expressions.any(e, part -> part.equals(new Expr.Param(p.name()))))
                    .forEach(p -> where.append(", ").append(p.text()));
            return where.toString();
        }
    }

    /** {@code slope * step}, multiplied out. */
    static Expr timesStep(Terms slope) {
        return Terms.of(new Expr.Bin(Expr.Op.MUL, STEP, slope.expr())).expr();
    }
}
