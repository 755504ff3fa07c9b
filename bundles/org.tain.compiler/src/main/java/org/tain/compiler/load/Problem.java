package org.tain.compiler.load;

import java.nio.file.Path;

/**
 * What is wrong with a model, and where.
 *
 * @param file as the user named it
 * @param line from 1
 * @param column from 1
 * @param code such as {@code tain.unit.mismatch}; empty for what none of Tain's own checks says
 */
public record Problem(Path file, int line, int column, Severity severity, String code, String message) {

    /** An error stops whatever was to be done. */
    public enum Severity {
        ERROR, WARNING, INFO
    }

    /** One line as compilers print it: {@code patches.tain:14:5: error: ... [tain.unit.mismatch]}. */
    public String text() {
        String tail = code.isEmpty() ? "" : " [" + code + "]";
        return "%s:%d:%d: %s: %s%s".formatted(file, line, column, severity.name().toLowerCase(java.util.Locale.ROOT), message,
                tail);
    }
}
