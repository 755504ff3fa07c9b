package org.tain.compiler.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tain.compiler.java.JavaCompilation;

/** Nothing that a user typed becomes Java. */
class JavaTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"*/ int x;", "\\u000a int x;", "\\\\u002a/", "\n int x;", "\r int x;", "\u2028 int x;", "\\", "\"",
            "\\\"", "{@code", "@param x", "<b>&", "\u0000\u202e", "\\u", "Größe µ"})
    void commentsAndStringsStayWhatTheyAre(String typed) throws ReflectiveOperationException {
        JavaWriter w = new JavaWriter();
        w.javadoc(List.of(JavaText.javadoc(typed), JavaText.javadoc(typed)));
        try (var type = w.block("public final class Typed")) {
            w.comment(typed);
            w.line("/** The text. */");
            w.line("public static final String TEXT = " + JavaText.string(typed) + ";");
        }
        Class<?> typedClass = new JavaCompilation(getClass().getClassLoader()).load(Map.of("Typed.java", w.toString()),
                "Typed");
        assertEquals(typed, typedClass.getField("TEXT").get(null));
        assertEquals(0, typedClass.getDeclaredMethods().length);
        assertEquals(1, typedClass.getDeclaredFields().length);
    }

    @Test
    void namesBecomeLegalAndDistinct() {
        Names names = new Names();
        assertEquals("visible", names.take("visible"));
        assertEquals("class_", names.take("class"));
        assertEquals("_2fast", names.take("2fast"));
        assertEquals("pool_excited1", names.take("pool.excited1"));
        assertEquals("pool_excited1_", names.take("pool_excited1"));
        Names inner = names.inner();
        assertEquals("visible_", inner.take("visible"));
        assertEquals("local", inner.take("local"));
        assertEquals("local", names.inner().take("local"));
        assertEquals("org.my_.package_", JavaText.packageName("org.my-.package"));
    }

    @Test
    void importsKeepSimpleNamesWhereTheyCan() {
        Imports imports = new Imports("org.example", "List");
        assertEquals("java.util.List", imports.use("java.util.List"));
        assertEquals("Map", imports.use(Map.class));
        assertEquals("Math", imports.use("java.lang.Math"));
        assertEquals("Other", imports.use("org.example.Other"));
        assertEquals(List.of("java.util.Map"), imports.sorted());
    }

    @Test
    void longLinesAreBrokenOutsideOfStrings() {
        JavaWriter w = new JavaWriter();
        String words = "word ".repeat(15).strip();
        w.line("call(\"" + words + "\", \"" + words + "\", \"" + words + "\"); // a remark");
        w.comment("word ".repeat(60));
        String[] lines = w.toString().split("\n");
        for (String line : lines) {
            assertTrue(line.length() <= 120, line);
            assertEquals(0, line.chars().filter(c -> c == '"').count() % 2, line);
            assertFalse(line.endsWith(" "), line);
        }
        assertEquals("// a remark", lines[0]);
    }

    @Test
    void aCommentThatIsMovedToTheRightStaysAComment() {
        JavaWriter w = new JavaWriter();
        try (var type = w.block("class Moved"); var method = w.block("void move()")) {
            w.line("// " + "word ".repeat(24).strip());
        }
        String[] lines = w.toString().split("\n");
        assertEquals(6, lines.length, w.toString());
        assertTrue(lines[2].startsWith("        // word"), lines[2]);
        assertTrue(lines[3].startsWith("        // word"), lines[3]);
    }
}
