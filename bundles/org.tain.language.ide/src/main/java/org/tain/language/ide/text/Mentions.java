package org.tain.language.ide.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.tain.language.ide.text.Mention.Role;
import org.tain.language.model.Connection;
import org.tain.language.model.Members;
import org.tain.language.model.Targets;
import org.tain.language.model.WeightMeaning;
import org.tain.language.tain.Assignment;
import org.tain.language.tain.Model;
import org.tain.language.tain.PostState;
import org.tain.language.tain.SynapseType;
import org.tain.language.tain.SynapseUse;
import org.tain.language.tain.TainPackage.Literals;
import org.tain.language.tain.WeightValue;

/** The words of a model that declare or use a name, also where they are also words of the language. */
public final class Mentions {
    private static final Set<EStructuralFeature> WRITTEN = Set.of(Literals.ASSIGNMENT__TARGET, Literals.EQUATION__STATE,
            Literals.LIMIT__STATE, Literals.SPIKE_RULE__HELD, Literals.PARAMETER_VALUE__PARAMETER);

    private final XtextResource resource;
    private final Slots slots = new Slots();
    private final List<Connection> connections;

    private Mentions(XtextResource resource, Collection<Model> models) {
        this.resource = resource;
        this.connections = models.stream().flatMap(model -> Connection.all(model).stream()).toList();
    }

    /** Of a model's text. */
    public static Mentions of(XtextResource resource) {
        return among(resource, models(resource));
    }

    /**
     * Of a model's text, where other models may use the synapses that it defines.
     *
     * @param models all models whose connections count for what {@code post.v} means
     */
    public static Mentions among(XtextResource resource, Collection<Model> models) {
        return new Mentions(resource, models);
    }

    private static List<Model> models(XtextResource resource) {
        return resource.getContents().stream().filter(Model.class::isInstance).map(Model.class::cast).toList();
    }

    /** Every one, in the order of the text. */
    public List<Mention> all() {
        List<Mention> all = new ArrayList<>();
        Leaves.each(resource, leaf -> of(leaf).ifPresent(all::add));
        return all;
    }

    /** Every one that names an element, in the order of the text. */
    public List<Mention> to(EObject target) {
        return all().stream().filter(mention -> mention.targets().contains(target)).toList();
    }

    /** The one at an offset, or that ends there. */
    public Optional<Mention> at(int offset) {
        return touching(offset).or(() -> offset == 0 ? Optional.empty() : touching(offset - 1));
    }

    private Optional<Mention> touching(int offset) {
        ILeafNode leaf = resource.getParseResult() == null
                ? null
                : NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        return leaf == null ? Optional.empty() : of(leaf);
    }

    /** What a word of the text names; empty for any other word. */
    public Optional<Mention> of(ILeafNode leaf) {
        return leaf.isHidden() || leaf.getLength() == 0 ? Optional.empty() : of(leaf, slots.of(leaf));
    }

    /** The place in the grammar that a word fills, which is not white space or a comment. */
    public Slot slot(ILeafNode leaf) {
        return slots.of(leaf);
    }

    /** What a word of the text that fills a slot of the grammar names; empty for any other word. */
    public Optional<Mention> of(ILeafNode leaf, Slot slot) {
        EObject element = slot.element();
        EStructuralFeature feature = slot.feature();
        if (element instanceof WeightValue value) {
            return WeightMeaning.declared(value).map(named -> mention(leaf, value, null, Role.READ, List.of(named)));
        }
        if (feature == Literals.ASSIGNMENT__WEIGHT && element instanceof Assignment assignment) {
            return WeightMeaning.target(assignment).map(state -> mention(leaf, element, feature, Role.WRITE, List.of(state)));
        }
        if (feature == Literals.POST_STATE__STATE) {
            return Optional.of(mention(leaf, element, feature, Role.READ, behind((PostState) element)));
        }
        if (feature instanceof EReference reference && !reference.isContainment()) {
            Role role = WRITTEN.contains(reference) ? Role.WRITE : Role.READ;
            return Optional.of(mention(leaf, element, feature, role, targets(element, reference, slot)));
        }
        boolean declares = feature != null && "name".equals(feature.getName());
        return declares
                ? Optional.of(mention(leaf, element, feature, Role.DECLARATION, List.of(element)))
                : Optional.empty();
    }

    private static Mention mention(ILeafNode leaf, EObject element, EStructuralFeature feature, Role role,
            List<EObject> targets) {
        int prime = feature == Literals.EQUATION__STATE && leaf.getText().endsWith("'") ? 1 : 0;
        return new Mention(leaf.getOffset(), leaf.getLength() - prime, element, feature, role, targets);
    }

    private List<EObject> targets(EObject element, EReference reference, Slot slot) {
        Object value = element.eGet(reference);
        if (value instanceof List<?> list) {
            int index = slots.index(slot);
            value = index < list.size() ? list.get(index) : null;
        }
        return value instanceof EObject target && !target.eIsProxy() ? List.of(target) : List.of();
    }

    /** The states of this name of all neurons that stand behind the synapse, or the rule, that reads one. */
    private List<EObject> behind(PostState read) {
        EObject type = Members.enclosingType(read);
        Set<EObject> found = new LinkedHashSet<>();
        for (Connection connection : connections) {
            boolean uses = type instanceof SynapseType
                    ? connection.item(SynapseUse.class).filter(use -> use.getType() == type).isPresent()
                    : connection.rules().stream().anyMatch(use -> use.getType() == type);
            if (uses && type != null) {
                Members.states(Targets.neuron(connection.target())).stream()
                        .filter(state -> read.getState() != null && read.getState().equals(state.getName()))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }
}
