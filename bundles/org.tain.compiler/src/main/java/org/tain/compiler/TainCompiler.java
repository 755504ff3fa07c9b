package org.tain.compiler;

import java.util.List;
import java.util.Map;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.tain.compiler.emit.ClassEmitter;
import org.tain.compiler.interpret.InterpretedModel;
import org.tain.compiler.ir.Network;
import org.tain.compiler.java.JavaCompilation;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.lower.Lowering;
import org.tain.compiler.pass.Passes;
import org.tain.runtime.UserError;
import org.tain.runtime.run.Parameter;
import org.tain.runtime.training.Model;
import org.tain.runtime.training.ModelTexts;

/** From a model without errors to its simulator. */
public final class TainCompiler {

    /**
     * Lowers a model to the representation that passes, interpreters and exporters start from.
     *
     * @param loaded free of errors
     * @throws UserError if a file that says how large the stimulus is cannot be read, or the file is no network
     */
    public Network lower(LoadedModel loaded) {
        if (loaded.model().getNetwork() == null) {
            throw new UserError(loaded.file() + " declares no network; begin it with `network` and a name.");
        }
        IEObjectDocumentationProvider docs = loaded.resource().getResourceServiceProvider()
                .get(IEObjectDocumentationProvider.class);
        return new Lowering(loaded.model(), docs, new DataSizes(loaded.folder()))
                .lower(loaded.file().getFileName().toString(), loaded.set().keySet());
    }

    /** Generates the Java text of a model and {@code network.json}; the same model gives the same text. */
    public Generated generate(LoadedModel loaded) {
        Network lowered = lower(loaded);
        Network network = Passes.all(lowered);
        ClassEmitter.Source source = new ClassEmitter(network).emit();
        return new Generated(network, source.className(), Map.of(source.fileName(), source.text()),
                new NetworkJson(lowered).text());
    }

    /**
     * What {@code network.json} would say of a model, without generating its simulator.
     *
     * @param loaded free of errors
     * @throws UserError if a file that says how large the stimulus is cannot be read, or the file is no network
     */
    public String networkJson(LoadedModel loaded) {
        return new NetworkJson(lower(loaded)).text();
    }

    /** Generates, compiles and loads. */
    public Compiled compile(LoadedModel loaded) {
        Generated generated = generate(loaded);
        Class<?> type = new JavaCompilation(TainCompiler.class.getClassLoader()).load(generated.sources(), generated.className());
        ModelTexts texts = new ModelTexts(loaded.text(), loaded.file().getFileName().toString(), generated.networkJson(),
                parameters(generated.network(), loaded), generated.sources(), loaded.shared());
        return new Compiled(model(type), texts, loaded.folder());
    }

    /**
     * Prepares a model to be run by the reference interpreter instead of generated code; its run folder will hold no sources.
     *
     * @param loaded free of errors
     */
    public Compiled interpret(LoadedModel loaded) {
        Network lowered = lower(loaded);
        ModelTexts texts = new ModelTexts(loaded.text(), loaded.file().getFileName().toString(),
                new NetworkJson(lowered).text(), parameters(lowered, loaded), Map.of(), loaded.shared());
        return new Compiled(new InterpretedModel(lowered), texts, loaded.folder());
    }

    private static Model model(Class<?> type) {
        try {
            return (Model) type.getMethod("model").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the generated class " + type.getName() + " offers no model", e);
        }
    }

    private static List<Parameter> parameters(Network network, LoadedModel loaded) {
        return network.parameters().stream().map(p -> new Parameter(p.name(), p.value(), p.unit().equals("1") ? "" : p.unit(),
                loaded.set().getOrDefault(p.name(), p.declared()), p.set(), p.doc())).toList();
    }
}
