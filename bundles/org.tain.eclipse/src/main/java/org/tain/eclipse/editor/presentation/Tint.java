package org.tain.eclipse.editor.presentation;

import java.util.Locale;
import org.eclipse.swt.SWT;

/** What a piece of text can be painted as. Each has a colour of its own among the workbench's colours and fonts. */
public enum Tint {
    /** A word of the language. */
    KEYWORD(SWT.BOLD),
    /** A number. */
    NUMBER(SWT.NORMAL),
    /** A physical unit. */
    UNIT(SWT.ITALIC),
    /** A text in double quotes. */
    STRING(SWT.NORMAL),
    /** A comment. */
    COMMENT(SWT.NORMAL),
    /** A comment that documents what follows it. */
    DOCUMENTATION(SWT.NORMAL),
    /** A function. */
    FUNCTION(SWT.NORMAL),
    /** A parameter. */
    PARAMETER(SWT.NORMAL),
    /** A state, an input or a trace. */
    STATE(SWT.NORMAL),
    /** A type of neurons or synapses. */
    TYPE(SWT.NORMAL),
    /** A rule of learning. */
    RULE(SWT.BOLD),
    /** A stimulus. */
    STIMULUS(SWT.NORMAL),
    /** A layer. */
    LAYER(SWT.BOLD),
    /** A pool. */
    POOL(SWT.NORMAL),
    /** A projection or a pair of them. */
    PROJECTION(SWT.NORMAL);

    private final int fontStyle;

    Tint(int fontStyle) {
        this.fontStyle = fontStyle;
    }

    /** One of SWT's font styles. */
    public int fontStyle() {
        return fontStyle;
    }

    /** Id of its colour in the colours and fonts of the workbench. */
    public String colour() {
        return "org.tain.eclipse.colour." + name().toLowerCase(Locale.ROOT);
    }

    /** The tint of one of the server's semantic tokens; null for one that looks like plain text. */
    public static Tint ofToken(String type) {
        return switch (type) {
            case "input", "trace", "state" -> STATE;
            case "neuron", "synapse" -> TYPE;
            case "pair", "projection" -> PROJECTION;
            case "measure" -> FUNCTION;
            case "keyword", "number", "unit", "string", "comment", "function", "parameter", "rule", "stimulus", "layer",
                    "pool" ->
                valueOf(type.toUpperCase(Locale.ROOT));
            default -> null;
        };
    }
}
