package org.tain.compiler.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tain.compiler.ir.Assignment;
import org.tain.compiler.ir.Expr;
import org.tain.compiler.ir.Param;
import org.tain.language.library.StandardLibrary;
import org.tain.language.model.WeightMeaning;
import org.tain.language.tain.Binary;
import org.tain.language.tain.Block;
import org.tain.language.tain.Call;
import org.tain.language.tain.Expression;
import org.tain.language.tain.Input;
import org.tain.language.tain.Named;
import org.tain.language.tain.Negation;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterGroup;
import org.tain.language.tain.PostState;
import org.tain.language.tain.Quantity;
import org.tain.language.tain.Reference;
import org.tain.language.tain.Spread;
import org.tain.language.tain.State;
import org.tain.language.tain.Trace;
import org.tain.language.tain.WeightValue;
import org.tain.language.types.ConstantEvaluator;

/**
 * Lowers the expressions of one use of a neuron, synapse or rule type, and collects the parameters with the values of this
 * use; a model's own parameter that an expression names becomes one of them.
 */
final class LowerExpressions {
    private final Values values;
    private final EObject use;
    private final Map<String, Param> params = new LinkedHashMap<>();
    private final Map<String, Parameter> declared = new LinkedHashMap<>();

    /**
     * Begins one use.
     *
     * @param members the members of the type
     * @param use where it is used, with the values given there
     */
    LowerExpressions(Values values, List<?> members, EObject use) {
        this.values = values;
        this.use = use;
        for (Object member : members) {
            if (member instanceof ParameterGroup group) {
                group.getParameters().forEach(p -> declared.put(p.getName(), p));
            }
        }
        declared.values().forEach(this::param);
    }

    /** The parameters in the order of their declaration, then the model's own that were named. */
    List<Param> params() {
        return List.copyOf(params.values());
    }

    /** An expression in base units. */
    Expr expr(Expression e) {
        return switch (e) {
            case Quantity q -> new Expr.Num(values.base(q), text(q));
            case Negation n -> new Expr.Neg(expr(n.getOperand()));
            case Binary b -> new Expr.Bin(operator(b.getOperator()), expr(b.getLeft()), expr(b.getRight()));
            case Call c -> new Expr.Call(c.getFunction(), c.getArguments().stream().map(this::expr).toList());
            case PostState p -> new Expr.PostState(p.getState());
            case WeightValue w -> WeightMeaning.declared(w).map(this::named).orElseGet(Expr.Weight::new);
            case Reference r -> named(r.getElement());
            default -> throw new IllegalArgumentException("no expression: " + e.eClass().getName());
        };
    }

    private Expr named(Named element) {
        return switch (element) {
            case Parameter p -> {
                param(p);
                yield new Expr.Param(p.getName());
            }
            case State s -> new Expr.State(s.getName());
            case Input i -> new Expr.Input(i.getName());
            case Trace t -> new Expr.Trace(t.getName());
            default -> throw new IllegalArgumentException("no value: " + element);
        };
    }

    private void param(Parameter p) {
        if (params.containsKey(p.getName())) {
            return;
        }
        Expression value = values.valueOf(p, use);
        String source = p.getName() + " = " + values.describe(value);
        ConstantEvaluator.Range range = values.range(p, use);
        Param.Value v = value instanceof Spread
                ? new Param.Spread(range.from().doubleValue(), range.to().doubleValue())
                : new Param.Constant(range.from().doubleValue());
        params.put(p.getName(), new Param(p.getName(), v, values.unit(value), source));
    }

    /** The statements of an event. */
    List<Assignment> block(Block block) {
        List<Assignment> all = new ArrayList<>();
        for (org.tain.language.tain.Assignment a : block.getStatements()) {
            Assignment.Kind kind = switch (a.getOperator()) {
                case SET -> Assignment.Kind.SET;
                case ADD -> Assignment.Kind.ADD;
                case SUBTRACT -> Assignment.Kind.SUBTRACT;
                case MULTIPLY -> Assignment.Kind.MULTIPLY;
            };
            String target = WeightMeaning.target(a).map(State::getName).orElse(Assignment.WEIGHT);
            all.add(new Assignment(target, kind, expr(a.getValue()), line(a)));
        }
        return all;
    }

    private static Expr.Op operator(String sign) {
        return switch (sign) {
            case "or" -> Expr.Op.OR;
            case "and" -> Expr.Op.AND;
            case ">=" -> Expr.Op.GE;
            case "<=" -> Expr.Op.LE;
            case ">" -> Expr.Op.GT;
            case "<" -> Expr.Op.LT;
            case "+" -> Expr.Op.ADD;
            case "-" -> Expr.Op.SUB;
            case "*" -> Expr.Op.MUL;
            case "/" -> Expr.Op.DIV;
            case "^" -> Expr.Op.POW;
            default -> throw new IllegalArgumentException("no operator: " + sign);
        };
    }

    /** How the user wrote it, on one line. */
    static String text(EObject e) {
        var node = NodeModelUtils.findActualNodeFor(e);
        return node == null ? "" : NodeModelUtils.getTokenText(node).strip().replaceAll("\\s+", " ");
    }

    /** The line it stands on, from 1; 0 for what the standard library defines. */
    static int line(EObject e) {
        var node = NodeModelUtils.findActualNodeFor(e);
        return node == null || StandardLibrary.contains(e) ? 0 : node.getStartLine();
    }
}
