package org.tain.eclipse.project;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Why no Java could be generated from a model without errors, as a marker on its file. */
final class GenerationProblem {
    /** Type of the markers. */
    static final String MARKER = "org.tain.eclipse.generationProblem";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|'([^']+)'");
    private static final Pattern NETWORK = Pattern.compile("(?m)^\\s*network\\b");

    private GenerationProblem() {
    }

    static void clear(IFile model) throws CoreException {
        if (model.exists()) {
            model.deleteMarkers(MARKER, false, IResource.DEPTH_ZERO);
        }
    }

    /** Marks the line that the message speaks of. */
    static void mark(IFile model, String text, String message) throws CoreException {
        model.createMarker(MARKER, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE, message,
                IMarker.LINE_NUMBER, line(text, message)));
    }

    /** From 1: where the text holds what the message quotes, else where the network is named. */
    static int line(String text, String message) {
        for (Matcher quoted = QUOTED.matcher(message); quoted.find();) {
            String words = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
            int at = text.indexOf(words);
            if (at >= 0) {
                return lineOf(text, at);
            }
        }
        Matcher network = NETWORK.matcher(text);
        return network.find() ? lineOf(text, network.end()) : 1;
    }

    private static int lineOf(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
