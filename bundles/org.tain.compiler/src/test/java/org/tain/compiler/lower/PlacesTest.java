package org.tain.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;

/** What a drawing of a model names is found again in the model's text. */
class PlacesTest {
    private static final String TEXT = """
            network Mirror
            stimulus dots {
                images "none/*.png"
                patch 4 x 4
                samples centre, split on off
                present 20 ms, pulse 0 ms .. 4 ms, amplitude 80 mV
            }
            layer seen : LIF[dots] driven by dots
            layer code : LIF[3]
            pool calm : LIF[5] {
                excited by code: weight 1 mV, Exponential(tau = 2 ms), delay 1 ms
                inhibits code: weight 2 mV, Exponential(tau = 4 ms), delay 1 ms
                inhibits seen: weight 2 mV, Exponential(tau = 4 ms), delay 1 ms
            }
            connect seen -> code as W { all to all, weight uniform(0 mV, 1 mV), Exponential(tau = 2 ms), delay 2 ms }
            connect code -> seen { all to all, weight uniform(0 mV, 1 mV), Exponential(tau = 2 ms), delay 2 ms }
            connect code -> code as L { all to all, weight uniform(0 mV, 1 mV), Exponential(tau = 2 ms), delay 2 ms, learns STDP(rate = 1 mV) }
            train on dots for 10 presentations, seed 1 {
                step 0.25 ms
                reset state between presentations
                learn at the end of each presentation
            }
            """;

    private final LoadedModel loaded = new ModelLoader().check(Path.of("dots.tain"), TEXT);
    private final List<Place> places = Places.of(loaded.model());

    @Test
    void theModelIsDescribedWithoutItsData() {
        assertFalse(loaded.hasErrors(), () -> loaded.problems().toString());
        assertTrue(new TainCompiler().networkJson(loaded).contains("\"calm.inhibits2\""));
    }

    @Test
    void aLayerIsFoundAtItsName() {
        Place place = place("population", "seen");
        assertEquals("layer seen : LIF[dots] driven by dots", text(place));
        assertEquals("seen", TEXT.substring(place.nameOffset(), place.nameOffset() + place.nameLength()));
    }

    @Test
    void theLinksOfAPoolAreFoundByTheNamesThatTheCompilerGaveThem() {
        assertTrue(text(place("projection", "calm.inhibits2")).startsWith("inhibits seen: weight 2 mV"));
        assertTrue(text(place("projection", "codeToseen")).startsWith("connect code -> seen"));
    }

    @Test
    void theRuleThatAProjectionLearnsByIsFoundInIt() {
        assertEquals("STDP(rate = 1 mV)", text(place("learning", "L")));
    }

    @Test
    void theStimulusIsFoundAsAWhole() {
        assertTrue(text(place("stimulus", "dots")).endsWith("amplitude 80 mV\n}"));
    }

    private Place place(String kind, String name) {
        return places.stream().filter(p -> p.kind().equals(kind) && p.name().equals(name)).findFirst().orElseThrow();
    }

    private static String text(Place place) {
        return TEXT.substring(place.offset(), place.offset() + place.length());
    }
}
