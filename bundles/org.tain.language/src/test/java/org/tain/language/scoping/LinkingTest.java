package org.tain.language.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tain.language.Models;
import org.tain.language.library.StandardLibrary;
import org.tain.language.model.Members;
import org.tain.language.model.WeightMeaning;
import org.tain.language.tain.Equation;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Model;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.Projection;
import org.tain.language.tain.Quantity;
import org.tain.language.tain.Reference;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.WeightValue;
import org.tain.language.validation.IssueCodes;

class LinkingTest {

    static List<java.nio.file.Path> examples() {
        return Models.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsUnderstood(java.nio.file.Path file) {
        assertEquals(List.of(), Models.problems(Models.read(file)).stream()
                .filter(issue -> !IssueCodes.FILE_MISSING.equals(issue.getCode())).toList());
    }

    @Test
    void insideANeuronItsOwnNamesHideTheModels() {
        Model model = Models.read("""
                parameter tau = 5 ms, mu = 1 mV
                neuron Cell {
                    parameter tau = 10 ms
                    state v : mV
                    v' = (mu - v) / tau
                }
                """);
        Equation equation = Models.first(model, Equation.class);
        assertEquals("v", equation.getState().getName());
        List<Reference> named = EcoreUtil2.getAllContentsOfType(equation, Reference.class);
        assertSame(Members.parameters(model).get(1), named.get(0).getElement());
        assertSame(Members.states(Members.enclosingType(equation)).getFirst(), named.get(1).getElement());
        assertSame(Members.parameters(Members.enclosingType(equation)).getFirst(), named.get(2).getElement());
    }

    @Test
    void anOverrideNamesTheUsedTypesParameterAndReadsTheModels() {
        Model model = Models.read("""
                parameter tau = 5 ms
                layer cell : LIF[3](tau = tau)
                """);
        var override = Models.first(model, Layer.class).getNeuron().getOverrides().getFirst();
        assertEquals("LIF", ((NeuronType) Members.enclosingType(override.getParameter())).getName());
        assertSame(Members.parameters(model).getFirst(), ((Reference) override.getValue()).getElement());
    }

    @Test
    void aSizeMayNameAStimulus() {
        Model model = Models.read("""
                stimulus patches { images "a.png" present 1 ms, pulse 0 ms .. 1 ms, amplitude 1 mV }
                layer visible : LIF[patches] driven by patches onto drive
                """);
        Layer visible = Models.first(model, Layer.class);
        assertTrue(((Reference) visible.getNeuron().getSize()).getElement() instanceof Stimulus);
        assertEquals("drive", visible.getDrive().getInput().getName());
    }

    @Test
    void theLibraryIsReadOnlyWhenTheModelNeedsIt() {
        Model own = Models.read("""
                neuron LIF { state v : mV }
                layer cell : LIF[1]
                """);
        assertSame(Models.first(own, NeuronType.class), Models.first(own, Layer.class).getNeuron().getType());
        assertEquals(1, own.eResource().getResourceSet().getResources().size());
        Model shipped = Models.read("layer cell : LIF[1]");
        NeuronType type = Models.first(shipped, Layer.class).getNeuron().getType();
        assertTrue(StandardLibrary.contains(type));
        assertFalse(StandardLibrary.contains(shipped));
        assertEquals(2, shipped.eResource().getResourceSet().getResources().size());
    }

    @Test
    void ontoNamesAnInputOfTheTarget() {
        Model model = Models.read("""
                layer a : LIF[1]
                layer b : LIF[1]
                connect a -> b onto drive { all to all, weight 1 mV, Exponential(tau = 2 ms), delay 1 ms }
                """);
        assertSame(Members.inputs(Models.first(model, Layer.class).getNeuron().getType()).getFirst(),
                Models.first(model, Projection.class).getInput());
    }

    @Test
    void weightMeansADeclaredNameFirst() {
        Model model = Models.read("""
                rule Own { parameter weight = 2 on pre { weight += weight } }
                rule Synaptic { on pre { weight += weight } }
                """);
        List<WeightValue> values = EcoreUtil2.getAllContentsOfType(model, WeightValue.class);
        assertNotNull(WeightMeaning.declared(values.getFirst()).orElse(null));
        assertTrue(WeightMeaning.declared(values.getLast()).isEmpty());
        assertEquals(2, EcoreUtil2.getAllContentsOfType(model, RuleType.class).size());
    }

    @Test
    void aNumberStaysTheTextThatItIs() {
        Model model = Models.read("parameter a = 1.50e-3 mV");
        assertEquals("1.50e-3", Models.first(model, Quantity.class).getValue());
    }
}
