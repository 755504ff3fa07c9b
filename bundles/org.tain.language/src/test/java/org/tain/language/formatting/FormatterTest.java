package org.tain.language.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tain.language.Models;
import org.tain.language.tain.Model;

class FormatterTest {

    static List<Path> texts() {
        List<Path> all = new ArrayList<>(Models.examples());
        for (String file : List.of("neurons.tain", "synapses.tain", "rules.tain")) {
            all.add(Path.of("src/main/java/org/tain/language/library").resolve(file));
        }
        return all;
    }

    private static String format(String text, ITextRegion... regions) {
        return Formatted.text(text, regions);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everythingShippedIsFormatted(Path file) {
        assertEquals(Models.text(file), format(Models.text(file)));
    }

    /**
     * Spaces and lines are taken away or put in at random: the layout is the same, blank lines aside, and so is the
     * model.
     */
    @ParameterizedTest
    @MethodSource("texts")
    void theLayoutDependsOnTheModelAlone(Path file) {
        String text = Models.text(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
        String wanted = format(text).replaceAll("\n+", "\n").strip();
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            String spoilt = text.chars().mapToObj(c -> c != ' ' && c != '\n' || random.nextInt(3) > 0
                    ? Character.toString(c)
                    : random.nextBoolean() ? "\n" : "  ").collect(Collectors.joining());
            spoilt = spoilt.replaceAll("\"data\\s+", "\"data");
            String found = format(spoilt);
            assertEquals(wanted, found.replaceAll("\n+", "\n").strip());
            assertEquals(found, format(found));
            assertTrue(EcoreUtil.equals(model(spoilt), model(found)));
            assertTrue(found.lines().allMatch(line -> line.length() <= 120));
        }
    }

    private static Model model(String text) {
        Model model = Models.read(text);
        EcoreUtil.resolveAll(model);
        return model;
    }

    @Test
    void membersStandOnLinesOfTheirOwnAndCommentsStayWhereTheyBelong() {
        assertEquals("""
                // first
                network N // n

                // before a
                parameter a = 1,
                    // why b
                    b = 2 /* c */, c = 3 // d
                neuron M { // open
                    // first in block

                    state v : mV
                    /**
                     * Doc.
                     */
                    input x : mV
                    spike when v >= 1 mV and v < (3 mV) { v = -1 mV; v *= 2 } hold v for 1 ms

                    // last in block
                }
                simulate for 1 s { }
                // end
                """, format("""
                  // first
                network N   // n


                // before a
                parameter a=1 ,
                // why b
                b=2 /* c */ ,c = 3 // d
                neuron M {// open
                // first in block


                state v:mV
                 /**
                      * Doc.
                   */
                 input x : mV spike when v>=1 mV and v<( 3 mV ){v=- 1 mV;v*=2}hold v for 1 ms

                    // last in block

                }
                simulate for 1 s { }
                // end"""));
    }

    @Test
    void whatDoesNotFitOnALineIsBroken() {
        String text = "connect veryLongSourceName -> veryLongTargetName as W { all to all, weight uniform(0 mV, 2 mV),"
                + " Exponential(tau = 3 ms), delay 6 ms }\n";
        assertEquals("""
                connect veryLongSourceName -> veryLongTargetName as W {
                    all to all,
                    weight uniform(0 mV, 2 mV),
                    Exponential(tau = 3 ms),
                    delay 6 ms
                }
                """, format(text));
        assertEquals(text.replace("veryLong", ""), format(format(text).replace("veryLong", "")));
        assertEquals("""
                parameter aRatherLongName = 1 mV, anotherRatherLongName = 2 mV, aThirdRatherLongName = 3 mV, theFourthOfThem = 4 mV,
                    theLastOfThem = 5 mV
                """, format("parameter aRatherLongName = 1 mV, anotherRatherLongName = 2 mV, aThirdRatherLongName = 3 mV,"
                + " theFourthOfThem = 4 mV, theLastOfThem = 5 mV"));
    }

    @Test
    void aSelectionIsFormattedAlone() {
        String text = "parameter a=1\nparameter b=2\nparameter c=3\n";
        assertEquals("parameter a=1\nparameter b = 2\nparameter c=3\n", format(text, new TextRegion(14, 13)));
    }

    @Test
    void whatDoesNotFollowTheGrammarIsLeftAlone() {
        assertEquals("parameter a=\n", format("parameter a=\n"));
        assertEquals("", format(""));
    }
}
