package org.tain.language.ide.hover;

import static org.tain.language.ide.hover.Markdown.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tain.language.ide.text.Snippet;
import org.tain.language.model.Connection;
import org.tain.language.model.DataFiles;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Programme;
import org.tain.language.model.Targets;
import org.tain.language.tain.Homeostasis;
import org.tain.language.tain.ImageSource;
import org.tain.language.tain.InitialWeight;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Model;
import org.tain.language.tain.Network;
import org.tain.language.tain.NeuronUse;
import org.tain.language.tain.Patch;
import org.tain.language.tain.Pool;
import org.tain.language.tain.Population;
import org.tain.language.tain.Presentation;
import org.tain.language.tain.Projection;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.StimulusMember;
import org.tain.language.types.ConstantEvaluator;
import org.tain.language.types.Sizes;

/** What is said of layers, pools, stimuli and the whole network: size, shape, neurons, connections. */
final class Populations {
    private static final int MOST = 12;

    private final Markdown text;
    private final Sizes sizes = new Sizes(new ConstantEvaluator());

    Populations(Markdown text) {
        this.text = text;
    }

    void layer(Layer layer) {
        text.model(Snippet.whole(layer));
        if (layer.getSpikes() != null) {
            text.paragraph("layer of " + count(layer) + " whose spikes are given: " + code(Snippet.whole(layer.getSpikes())));
        } else {
            text.paragraph("layer of " + count(layer) + shape(layer) + ": " + neurons(layer.getNeuron()));
            driven(layer);
        }
        connections(layer);
        for (Homeostasis homeostasis : Members.of(Members.model(layer), Homeostasis.class)) {
            if (homeostasis.getLayer() == layer) {
                text.item("homeostasis scales " + code(name(homeostasis.getProjection())) + " towards "
                        + new Values().of(homeostasis.getTarget(), null).orElse("?") + " spikes per presentation");
            }
        }
    }

    private void driven(Layer layer) {
        if (layer.getDrive() != null) {
            String by = layer.getDrive().getStimulus() == null
                    ? "a constant "
                            + (layer.getDrive().getConstant() == null ? "?" : Snippet.whole(layer.getDrive().getConstant()))
                    : layer.getDrive().getStimulus().getName();
            String onto = org.tain.language.types.Connections.input(layer.getDrive())
                    .map(input -> " onto " + code(input.getName())).orElse("");
            text.item("driven by " + code(by) + onto);
        }
    }

    void pool(Pool pool) {
        text.model("pool " + name(pool) + " : " + (pool.getNeuron() == null ? "?" : Snippet.whole(pool.getNeuron())));
        text.paragraph("pool of " + count(pool) + ", which only count spikes: " + neurons(pool.getNeuron()));
        connections(pool);
    }

    private String count(Population population) {
        return sizes.of(population).map(size -> size + (size == 1 ? " neuron" : " neurons")).orElse("neurons");
    }

    private static String neurons(NeuronUse use) {
        return use == null ? "?" : Types.use(use, use.getType());
    }

    /** {@code , 16 x 16, ON and OFF} of a layer that is as large as a stimulus. */
    private static String shape(Layer layer) {
        Optional<Stimulus> stimulus = Sizes.stimulus(Sizes.expression(layer));
        return stimulus.map(Populations::shape).filter(shape -> !shape.isEmpty()).map(shape -> " (" + shape + ")").orElse("");
    }

    private static String shape(Stimulus stimulus) {
        List<String> parts = new ArrayList<>();
        member(stimulus, Patch.class).filter(patch -> patch.getRows() != null && patch.getColumns() != null)
                .ifPresent(patch -> parts.add(Snippet.whole(patch.getRows()) + " x " + Snippet.whole(patch.getColumns())));
        if (Sizes.channels(stimulus) == 2) {
            parts.add("ON and OFF");
        }
        return String.join(", ", parts);
    }

    private static <T extends StimulusMember> Optional<T> member(Stimulus stimulus, Class<T> kind) {
        return stimulus.getMembers().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private void connections(Population population) {
        List<String> all = new ArrayList<>();
        for (Connection connection : Connection.all(Members.model(population))) {
            String verb = connection.inhibits() ? "inhibits " : "excites ";
            if (connection.source() == population) {
                all.add(verb + code(Targets.name(connection.target())) + via(connection));
            }
            if (connection.target() == population) {
                all.add((connection.inhibits() ? "inhibited by " : "excited by ") + code(Targets.name(connection.source()))
                        + via(connection));
            }
        }
        all.stream().limit(MOST).forEach(text::item);
        if (all.size() > MOST) {
            text.item("and " + (all.size() - MOST) + " more connections");
        }
    }

    private static String via(Connection connection) {
        boolean isNamed = connection.element() instanceof Projection projection && projection.getName() != null;
        String rule = connection.rules().stream().findFirst()
                .map(use -> ", learns " + (use.isMirror() ? "mirror of " : "") + name(use.getType())).orElse("");
        String weight = isNamed
                ? ""
                : connection.item(InitialWeight.class).map(item -> ", " + code(Snippet.whole(item))).orElse("");
        return (isNamed ? " through " + code(connection.title()) : "") + weight + rule;
    }

    void stimulus(Stimulus stimulus) {
        text.model("stimulus " + stimulus.getName() + " {\n    "
                + (stimulus.getSource() == null ? "?" : Snippet.whole(stimulus.getSource())) + "\n    ...\n}");
        String shape = shape(stimulus);
        String size = sizes.of(stimulus).map(values -> values + " values").orElse("as many values as its file holds");
        text.paragraph("stimulus of " + size + (shape.isEmpty() ? "" : " (" + shape + ")"));
        if (stimulus.getSource() instanceof ImageSource images && images.getPath() != null) {
            DataFiles.folder(stimulus).ifPresent(folder -> {
                int files = DataFiles.find(folder, images.getPath()).size();
                text.item(files + (files == 1 ? " file matches " : " files match ") + code(images.getPath()));
            });
        }
        member(stimulus, Presentation.class).ifPresent(presentation -> text.item(Snippet.whole(presentation)));
    }

    void network(Network network) {
        Model model = Members.model(network);
        text.model("network " + network.getName());
        List<Population> populations = Members.of(model, Population.class);
        int neurons = populations.stream().mapToInt(population -> sizes.of(population).orElse(0)).sum();
        text.paragraph(
                "network of " + Members.of(model, Layer.class).size() + " layers and " + Members.of(model, Pool.class).size()
                        + " pools" + (neurons == 0 ? "" : ", " + neurons + " neurons"));
        Programme.of(model).ifPresent(programme -> text.item(programme.clock().map(clock -> code(Snippet.whole(clock)))
                .orElse("no step yet")));
    }

    private static String name(org.eclipse.emf.ecore.EObject element) {
        String name = Names.of(element);
        return name == null ? "?" : name;
    }
}
