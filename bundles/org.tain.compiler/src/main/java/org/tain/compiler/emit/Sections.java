package org.tain.compiler.emit;

import java.util.function.Consumer;

/** The parts of the generated class, written side by side and put together at the end. */
final class Sections {
    private final JavaWriter constants = inside();
    private final JavaWriter fields = inside();
    private final JavaWriter construction = insideConstructor();
    private final JavaWriter methods = inside();

    private static JavaWriter inside() {
        JavaWriter w = new JavaWriter();
        w.block("class");
        return w;
    }

    /** Text is broken where its lines end in the file, so a section is as far indented as it will be there. */
    private static JavaWriter insideConstructor() {
        JavaWriter w = inside();
        w.block("constructor");
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

    /** Statements of the constructor. */
    JavaWriter construction() {
        return construction;
    }

    /** The statements of the constructor as they stand in its block. */
    String constructionText() {
        String inClass = text(construction);
        return inClass.substring(inClass.indexOf('\n') + 1);
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
