package org.tain.eclipse.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.runtime.UserError;

/** Generates the Java of one model. */
final class Generation {
    private final IFile model;
    private final String path;
    private final BuildMemory memory;
    private final ModelLoader loader;

    /**
     * Prepares it.
     *
     * @param loader reads it
     * @param memory is told what was generated
     */
    Generation(IFile model, ModelLoader loader, BuildMemory memory) {
        this.model = model;
        this.path = model.getProjectRelativePath().toString();
        this.loader = loader;
        this.memory = memory;
    }

    /**
     * What became of the model.
     *
     * @param sources Java text by file name; null where a fault prevented it
     * @param fault null where the model's own errors, which the editor marks, prevented it
     */
    private record Result(String text, Map<String, String> sources, List<String> reads, String fault) {
    }

    void run(GeneratedSources folder) throws CoreException {
        GenerationProblem.clear(model);
        if (model.getLocation() == null || !model.exists()) {
            return;
        }
        Path file = model.getLocation().toPath();
        Result result = withoutClash(generate(loader, file));
        List<String> before = memory.of(path).sources();
        if (result.sources() == null) {
            // what was generated last stays, so that breakpoints and open editors survive a slip of the keyboard
            memory.put(path, new BuildMemory.Entry(before, result.reads(), false));
            if (result.fault() != null) {
                GenerationProblem.mark(model, result.text(), result.fault());
            }
            return;
        }
        for (Map.Entry<String, String> source : result.sources().entrySet()) {
            folder.write(source.getKey(), source.getValue());
        }
        List<String> superfluous = new ArrayList<>(before);
        superfluous.removeAll(result.sources().keySet());
        for (String name : superfluous) {
            folder.delete(name);
        }
        memory.put(path, new BuildMemory.Entry(List.copyOf(result.sources().keySet()), result.reads(), true));
    }

    private static Result generate(ModelLoader loader, Path file) {
        String text = "";
        List<String> reads = List.of();
        try {
            LoadedModel loaded = loader.load(file);
            text = loaded.text();
            reads = ModelReads.of(loaded);
            if (loaded.hasErrors()) {
                return new Result(text, null, reads, null);
            }
            if (loaded.model().getNetwork() == null) {
                return new Result(text, Map.of(), reads, null); // types for other models
            }
            return new Result(text, new TainCompiler().generate(loaded).sources(), reads, null);
        } catch (UserError e) {
            return new Result(text, null, reads, e.getMessage());
        } catch (RuntimeException e) {
            // a fault of the compiler must not keep the other models from being built
            ILog.of(Generation.class).error(file + " cannot be generated", e);
            return new Result(text, null, reads, "Tain's compiler stopped at this model, which is a fault of Tain: " + e);
        }
    }

    private Result withoutClash(Result result) {
        if (result.sources() != null) {
            for (String name : result.sources().keySet()) {
                String maker = memory.maker(name).filter(other -> !other.equals(path)).orElse(null);
                if (maker != null) {
                    return new Result(result.text(), null, result.reads(),
                            "%s generates %s already; give this network another name or package.".formatted(maker, name));
                }
            }
        }
        return result;
    }
}
