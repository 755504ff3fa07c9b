package org.tain.eclipse.model;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.compiler.load.Problem;
import org.tain.compiler.lower.Place;
import org.tain.compiler.lower.Places;
import org.tain.runtime.UserError;

/**
 * What a text says of its network.
 *
 * @param text what was read
 * @param json {@code network.json}, or null where the text has an error
 * @param places where the text declares the network's parts
 * @param problem the first error in one line, or empty
 */
record NetworkReading(String text, String json, List<Place> places, String problem) {

    /**
     * Reads a text; slow, never on the UI thread.
     *
     * @param isCancelled asked now and then
     * @throws OperationCanceledException if it was cancelled
     */
    static NetworkReading of(Path file, String text, ModelLoader loader, BooleanSupplier isCancelled) {
        if (text.isBlank()) {
            return failed(text, "The file is empty; begin it with `network` and a name.");
        }
        try {
            LoadedModel loaded = loader.check(file, text, isCancelled);
            for (Problem problem : loaded.problems()) {
                if (problem.severity() == Problem.Severity.ERROR) {
                    return failed(text, "Line " + problem.line() + ": " + problem.message());
                }
            }
            if (isCancelled.getAsBoolean()) {
                throw new OperationCanceledException();
            }
            return new NetworkReading(text, new TainCompiler().networkJson(loaded), Places.of(loaded.model()), "");
        } catch (UserError e) {
            return failed(text, e.getMessage());
        }
    }

    private static NetworkReading failed(String text, String problem) {
        return new NetworkReading(text, null, List.of(), problem);
    }
}
