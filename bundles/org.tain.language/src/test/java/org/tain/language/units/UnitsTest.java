package org.tain.language.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({"ms,1,ms", "s,1000,ms", "us,0.001,ms", "mV,1,mV", "V,1000,mV", "nA,1,nA", "pA,0.001,nA", "A,1000000000,nA",
            "MOhm,1,MOhm", "GOhm,1000,MOhm", "uS,1,uS", "nS,0.001,uS", "\u00b5S,1,uS", "nF,1,nF", "pF,0.001,nF", "kHz,1,kHz",
            "Hz,0.001,kHz", "pC,1,pC", "mV/ms,1,mV/ms", "V/s,1,mV/ms", "1/ms,1,kHz", "mV/ms^2,1,mV/ms^2", "ms*nA,1,pC",
            "1,1,1", "weight/ms,1,weight/ms", "mV * nS,0.001,nA", "ms^-1,1,kHz", "k\u03a9,0.001,MOhm"})
    void everyUnitHasItsFactorToTheBaseUnits(String text, BigDecimal factor, String base) {
        Unit unit = Units.parse(text);
        assertEquals(0, factor.compareTo(unit.factor()), () -> text + " is " + unit.factor());
        assertEquals(base, unit.dimension().unit());
    }

    @Test
    void ohmsLawHoldsWithoutFactors() {
        Quantity voltage = Quantity.of("2", Units.parse("nA"));
        Quantity resistance = Quantity.of("5", Units.parse("MOhm"));
        assertEquals(Units.parse("mV").dimension(), voltage.dimension().times(resistance.dimension()));
        assertEquals(new BigDecimal("10"), voltage.value().multiply(resistance.value()).stripTrailingZeros().setScale(0));
    }

    @Test
    void whatIsNoUnitIsNamed() {
        assertEquals("'mvolt' is no unit; the units are s, V, A, S, F, Ohm, Hz and C with prefixes such as m, u and n",
                assertThrows(UnitException.class, () -> Units.parse("mvolt")).getMessage());
        assertEquals("'mv' in 'mv/ms' is no unit; did you mean mV or MV?",
                assertThrows(UnitException.class, () -> Units.parse("mv/ms")).getMessage());
        assertThrows(UnitException.class, () -> Units.parse("mV/"));
        assertThrows(UnitException.class, () -> Units.parse(""));
        assertThrows(UnitException.class, () -> Units.parse("ms^99999999999"));
    }

    @ParameterizedTest
    @CsvSource({"0.1mV,0.1 mV,0.1", "0.1 mV,0.1 mV,0.1", "-10 mV,-10 mV,-10", "3,3,3", "1e-3 V,1e-3 V,1", "+2 mV/ms,+2 mV/ms,2",
            "20 Hz,20 Hz,0.02"})
    void aGivenQuantityKeepsItsUnit(String text, String shown, BigDecimal value) {
        GivenQuantity given = GivenQuantity.parse(text);
        assertEquals(shown, given.text());
        assertEquals(0, value.compareTo(given.quantity().value()));
    }

    @Test
    void aQuantityIsCountedInAnyUnitOfItsDimension() {
        assertEquals("250", Quantity.plain(Quantity.of("0.25", Units.parse("ms")).in(Units.parse("us"))));
        assertThrows(IllegalArgumentException.class, () -> Quantity.of("1", Units.parse("ms")).in(Units.parse("mV")));
        assertTrue(assertThrows(UnitException.class, () -> GivenQuantity.parse("fast")).getMessage().contains("0.1 mV"));
    }
}
