package org.tain.analysis.paint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as a journal prints them: a true minus sign, commas between thousands. */
public final class Numbers {
    private Numbers() {
    }

    /** A whole number. */
    public static String whole(long value) {
        return minus(String.format(Locale.ROOT, "%,d", value));
    }

    /** A number with as many decimals as its neighbours at this distance need. */
    public static String tick(double value, double step) {
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value + 0.0);
        return minus(text.matches("-0[.0]*") ? text.substring(1) : text);
    }

    /** A number with at most this many significant digits and no needless zeros. */
    public static String significant(double value, int digits) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "–";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return whole((long) value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
        double size = Math.abs(value);
        if (size < 1e-4 || size >= 1e7) {
            int exponent = rounded.precision() - rounded.scale() - 1;
            return minus(rounded.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString() + "e" + exponent);
        }
        return minus(rounded.toPlainString());
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
