package org.tain.eclipse.server;

import com.google.gson.Gson;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Range;

/**
 * What a problem marker says. The diagnostic itself goes along as {@link #DIAGNOSTIC}, for the quick fixes.
 *
 * @param start first character, an offset
 * @param end behind the last character
 * @param line counted from 1
 * @param severity one of {@link IMarker}'s
 */
record Problem(int start, int end, int line, int severity, String message, String code, String diagnostic) {
    static final String TYPE = "org.tain.eclipse.problem";
    static final String CODE = "code";
    static final String DIAGNOSTIC = "diagnostic";
    private static final Gson JSON = new Gson();

    static Problem of(Diagnostic diagnostic, IDocument document) {
        Range range = diagnostic.getRange();
        IRegion region = Places.region(document, range);
        String message = diagnostic.getMessage().isLeft()
                ? diagnostic.getMessage().getLeft()
                : diagnostic.getMessage().getRight().getValue();
        String code = diagnostic.getCode() == null ? "" : diagnostic.getCode().get().toString();
        return new Problem(region.getOffset(), region.getOffset() + region.getLength(),
                range.getStart().getLine() + 1, severity(diagnostic.getSeverity()), message, code,
                JSON.toJson(diagnostic));
    }

    private static int severity(DiagnosticSeverity severity) {
        return switch (severity) {
            case Error -> IMarker.SEVERITY_ERROR;
            case Warning -> IMarker.SEVERITY_WARNING;
            default -> IMarker.SEVERITY_INFO;
        };
    }

    static Problem of(IMarker marker) {
        return new Problem(marker.getAttribute(IMarker.CHAR_START, -1), marker.getAttribute(IMarker.CHAR_END, -1),
                marker.getAttribute(IMarker.LINE_NUMBER, -1), marker.getAttribute(IMarker.SEVERITY, -1),
                marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(CODE, ""),
                marker.getAttribute(DIAGNOSTIC, ""));
    }

    void writeTo(IMarker marker) throws CoreException {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.CHAR_START, start);
        attributes.put(IMarker.CHAR_END, end);
        attributes.put(IMarker.LINE_NUMBER, line);
        attributes.put(IMarker.SEVERITY, severity);
        attributes.put(IMarker.MESSAGE, message);
        attributes.put(IMarker.SOURCE_ID, "Tain");
        attributes.put(CODE, code);
        attributes.put(DIAGNOSTIC, diagnostic);
        marker.setAttributes(attributes);
    }
}
