package org.tain.language.ide.window;

import java.math.BigDecimal;
import java.math.MathContext;
import org.tain.language.units.Quantity;

/** Numbers for people: three digits, no trailing zeros. */
public final class Numbers {
    private static final MathContext DIGITS = new MathContext(3);

    private Numbers() {
    }

    /** A number in at most three digits. */
    public static String text(double value) {
        return value == 0 ? "0" : Quantity.plain(BigDecimal.valueOf(value).round(DIGITS));
    }
}
