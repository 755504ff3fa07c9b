package org.tain.eclipse.views.picture;

/** How a figure takes up the room that its canvas has. */
public enum Sizing {
    /** At its own proportions, as large as fits: drawings and grids. */
    WHOLE,
    /** Painted anew at the proportions of the canvas: plots. */
    FILL
}
