package org.tain.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Learning;
import org.tain.language.tain.Model;
import org.tain.language.tain.Pair;
import org.tain.language.tain.Pool;
import org.tain.language.tain.Projection;
import org.tain.language.tain.Stimulus;

/** Finds where a model's text declares the parts that {@code network.json} names. */
public final class Places {
    private final List<Place> places = new ArrayList<>();

    private Places() {
    }

    /** The places of a model without errors; what stands inside something else comes after it. */
    public static List<Place> of(Model model) {
        Places found = new Places();
        Members.of(model, Stimulus.class).forEach(s -> found.add("stimulus", s.getName(), s));
        Members.of(model, Layer.class).forEach(l -> found.add("population", l.getName(), l));
        for (Pool pool : Members.of(model, Pool.class)) {
            found.add("population", pool.getName(), pool);
            LowerProjections.names(pool).forEach((link, name) -> found.add("projection", name, link));
        }
        for (Projection projection : Members.of(model, Projection.class)) {
            String name = LowerProjections.name(projection);
            found.add("projection", name, projection);
            Connection.of(projection).item(Learning.class).ifPresent(own -> found.add("learning", name, own.getRule()));
        }
        for (Pair pair : Members.of(model, Pair.class)) {
            found.add("pair", pair.getName(), pair);
            found.add("learning", LowerProjections.name(pair.getForward()), pair.getForwardRule());
            found.add("learning", LowerProjections.name(pair.getBackward()), pair.getBackwardRule());
        }
        return List.copyOf(found.places);
    }

    private void add(String kind, String name, EObject element) {
        INode whole = element == null ? null : NodeModelUtils.findActualNodeFor(element);
        if (whole == null || name == null) {
            return;
        }
        EStructuralFeature feature = Names.feature(element);
        List<INode> names = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(element, feature);
        INode shown = names.isEmpty() ? whole : names.getFirst();
        places.add(new Place(kind, name, whole.getOffset(), whole.getLength(), shown.getOffset(), shown.getLength()));
    }
}
