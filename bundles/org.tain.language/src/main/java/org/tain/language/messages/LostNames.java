package org.tain.language.messages;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * Names whose declaration stands in a text but could not be read, because of a mistake before it: one bracket too many must not
 * make every later layer an unknown one.
 */
final class LostNames {
    private static final Pattern DECLARATION = Pattern
            .compile("\\b(?:parameter|state|input|trace|neuron|synapse|rule|stimulus|layer"
                    + "|pool|as|pair|measure)\\s+(\\w+)|,\\s*(\\w+)\\s*[=:]");
    @Inject
    private IResourceScopeCache cache;

    /** Whether a text with a mistake in its syntax declares a name, by the looks of it. */
    boolean contains(Resource model, String name) {
        return model instanceof XtextResource text && isBroken(text)
                && cache.get(LostNames.class, text, () -> declared(text)).contains(name);
    }

    private static boolean isBroken(XtextResource text) {
        return !text.getErrors().isEmpty() && text.getErrors().getFirst() instanceof XtextSyntaxDiagnostic;
    }

    private static Set<String> declared(XtextResource text) {
        Set<String> names = new HashSet<>();
        if (text.getParseResult() != null) {
            for (Matcher found = DECLARATION.matcher(text.getParseResult().getRootNode().getText()); found.find();) {
                names.add(found.group(1) == null ? found.group(2) : found.group(1));
            }
        }
        return names;
    }
}
