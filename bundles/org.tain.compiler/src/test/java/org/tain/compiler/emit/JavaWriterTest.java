package org.tain.compiler.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JavaWriterTest {

    /** The bodies of methods are written first and put into their class, a step deeper, afterwards. */
    @Test
    void aCommentThatNoLongerFitsWhereItIsPutStaysAComment() {
        String words = "word ".repeat(22) + "last.tain:72:";
        JavaWriter inner = new JavaWriter();
        inner.comment(words);
        JavaWriter outer = new JavaWriter();
        try (var type = outer.block("final class Outer")) {
            inner.toString().lines().forEach(outer::line);
        }
        assertEquals("""
                final class Outer {
                    // %s
                    // last.tain:72:
                }
                """.formatted("word ".repeat(22).strip()), outer.toString());
    }
}
