package org.tain.compiler.emit;

/** Writes one part of the generated class. */
public interface Emitter {

    /** Its constants and fields, at the place of the fields. */
    void fields(JavaWriter w);

    /** Its statements in the constructor. */
    void constructor(JavaWriter w);

    /** Its methods. */
    void methods(JavaWriter w);
}
