package org.tain.language.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.tain.ConnectionItem;
import org.tain.language.tain.Declaration;
import org.tain.language.tain.Inhibits;
import org.tain.language.tain.Input;
import org.tain.language.tain.Learning;
import org.tain.language.tain.Model;
import org.tain.language.tain.Pair;
import org.tain.language.tain.Pool;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Population;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleUse;

/**
 * A projection and a link of a pool, seen alike.
 *
 * @param element the {@code Projection} or {@code PoolLink}
 * @param source whose spikes it carries; may be null or a proxy where the name is unknown
 * @param target whose input it adds to; may be null or a proxy where the name is unknown
 * @param onto the input that the user names, or null
 * @param items what it says about itself
 * @param inhibits whether it subtracts
 */
public record Connection(EObject element, Population source, Population target, Input onto, List<ConnectionItem> items,
        boolean inhibits) {

    /** Of a projection. */
    public static Connection of(Projection projection) {
        return new Connection(projection, projection.getSource(), projection.getTarget(), projection.getInput(),
                projection.getItems(), false);
    }

    /** Of a link of a pool. */
    public static Connection of(PoolLink link) {
        return new Connection(link, Targets.source(link), Targets.target(link), link.getInput(), link.getItems(),
                link.getEffect() instanceof Inhibits);
    }

    /** Of every projection and every pool's links, in the order of the model. */
    public static List<Connection> all(Model model) {
        List<Connection> all = new ArrayList<>();
        for (Declaration declaration : model.getDeclarations()) {
            if (declaration instanceof Projection projection) {
                all.add(of(projection));
            } else if (declaration instanceof Pool pool) {
                pool.getLinks().forEach(link -> all.add(of(link)));
            }
        }
        return all;
    }

    /** The first item of a kind. */
    public <T extends ConnectionItem> Optional<T> item(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The rules that it learns by, its own first, then those of pairs; more than one is a fault of the model. */
    public List<RuleUse> rules() {
        List<RuleUse> rules = new ArrayList<>();
        items.stream().filter(Learning.class::isInstance).forEach(item -> rules.add(((Learning) item).getRule()));
        for (Pair pair : Members.of(Members.model(element), Pair.class)) {
            if (pair.getForward() == element) {
                rules.add(pair.getForwardRule());
            }
            if (pair.getBackward() == element) {
                rules.add(pair.getBackwardRule());
            }
        }
        rules.removeIf(Objects::isNull);
        return rules;
    }

    /** How sentences call it: {@code W}, or {@code visible -> hidden}. */
    public String title() {
        if (element instanceof Projection projection && projection.getName() != null) {
            return projection.getName();
        }
        return Targets.name(source) + " -> " + Targets.name(target);
    }
}
