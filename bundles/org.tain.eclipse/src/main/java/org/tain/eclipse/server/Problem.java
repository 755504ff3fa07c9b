package org.tain.eclipse.server;

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
 * What a problem marker says.
 *
 * @param start first character, an offset
 * @param end behind the last character
 * @param line counted from 1
 * @param severity one of {@link IMarker}'s
 * @param code what kind of problem it is
 * @param place the place as the server tells it, to find the problem's fixes by
 */
record Problem(int start, int end, int line, int severity, String message, String code, String place) {
    static final String TYPE = "org.tain.eclipse.problem";
    static final String CODE = "code";
    static final String PLACE = "place";

    static Problem of(Diagnostic diagnostic, IDocument document) {
        IRegion region = Places.region(document, diagnostic.getRange());
        return new Problem(region.getOffset(), region.getOffset() + region.getLength(),
                diagnostic.getRange().getStart().getLine() + 1, severity(diagnostic.getSeverity()),
                message(diagnostic), code(diagnostic), place(diagnostic));
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.getMessage().map(plain -> plain, markup -> markup.getValue());
    }

    private static String code(Diagnostic diagnostic) {
        return diagnostic.getCode() == null ? "" : diagnostic.getCode().get().toString();
    }

    private static String place(Diagnostic diagnostic) {
        Range range = diagnostic.getRange();
        return range.getStart().getLine() + ":" + range.getStart().getCharacter() + "-" + range.getEnd().getLine() + ":"
                + range.getEnd().getCharacter();
    }

    /** Whether a marker shows what the server found. */
    static boolean isAbout(IMarker marker, Diagnostic diagnostic) {
        return message(diagnostic).equals(marker.getAttribute(IMarker.MESSAGE, ""))
                && code(diagnostic).equals(marker.getAttribute(CODE, ""))
                && place(diagnostic).equals(marker.getAttribute(PLACE, ""));
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
                marker.getAttribute(PLACE, ""));
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
        attributes.put(PLACE, place);
        marker.setAttributes(attributes);
    }
}
