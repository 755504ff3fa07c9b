package org.tain.compiler.emit;

import java.util.function.Consumer;

/** The parts of the generated class, written side by side and put together at the end. */
final class Sections {
    private final JavaWriter constants = inside();
    private final JavaWriter fields = inside();
    private final JavaWriter construction = inside();
    private final JavaWriter methods = inside();

    private static JavaWriter inside() {
        JavaWriter w = new JavaWriter();
        w.block("class");
        return w;
    }

    /** Constants that need no instance. */
    JavaWriter constants() {
        return constants;
    }

    /** Fields with their values at the start. */
    JavaWriter fields() {
        return fields;
    }

    /** Statements of the constructor, to be written in a block of their own. */
    JavaWriter construction() {
        return construction;
    }

    /** Methods. */
    JavaWriter methods() {
        return methods;
    }

    /** What was written into a section, without the head of the block that gave it its indentation. */
    static String text(JavaWriter section) {
        String all = section.toString();
        return all.substring(all.indexOf('\n') + 1);
    }

    /** Writes into a section of its own and returns the text. */
    static String written(Consumer<JavaWriter> what) {
        JavaWriter w = inside();
        what.accept(w);
        return text(w);
    }
}
