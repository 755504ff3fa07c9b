package org.tain.language.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Functions that leave the exact decimals, to 34 digits (the same on every machine). */
final class Decimals {
    static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final MathContext INNER = new MathContext(50);
    private static final int LARGEST_EXPONENT = 1000;

    private Decimals() {
    }

    /** e^x by the series of x / 2^k, squared k times. */
    static BigDecimal exp(BigDecimal x) {
        if (x.abs().compareTo(BigDecimal.valueOf(LARGEST_EXPONENT)) > 0) {
            throw new ArithmeticException("the exponent " + x + " is beyond " + LARGEST_EXPONENT);
        }
        int halvings = 12;
        BigDecimal small = x.divide(new BigDecimal(BigInteger.TWO.pow(halvings)), INNER);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; n < 40 && term.signum() != 0; n++) {
            term = term.multiply(small, INNER).divide(BigDecimal.valueOf(n), INNER);
            sum = sum.add(term, INNER);
        }
        for (int k = 0; k < halvings; k++) {
            sum = sum.multiply(sum, INNER);
        }
        return sum.round(DIGITS);
    }

    /** ln x, x above 0, by Newton's iteration on {@link #exp} from the double's value. */
    static BigDecimal log(BigDecimal x) {
        if (x.signum() <= 0) {
            throw new ArithmeticException("the logarithm of " + x);
        }
        int power = x.precision() - x.scale();
        BigDecimal mantissa = x.scaleByPowerOfTen(-power);
        return newton(mantissa).add(newton(BigDecimal.TEN).multiply(BigDecimal.valueOf(power))).round(DIGITS);
    }

    private static BigDecimal newton(BigDecimal x) {
        BigDecimal y = BigDecimal.valueOf(StrictMath.log(x.doubleValue()));
        for (int k = 0; k < 3; k++) {
            BigDecimal e = exp(y);
            y = y.add(x.subtract(e).multiply(BigDecimal.TWO).divide(x.add(e), INNER), INNER);
        }
        return y;
    }

    /** base^exponent; exact for whole exponents from 0 to 999. */
    static BigDecimal power(BigDecimal base, BigDecimal exponent) {
        try {
            int whole = exponent.intValueExact();
            return whole >= 0 ? base.pow(whole) : BigDecimal.ONE.divide(base.pow(-whole), DIGITS);
        } catch (ArithmeticException e) {
            if (base.signum() <= 0) {
                throw new ArithmeticException(base + " to the power of " + exponent);
            }
            return exp(exponent.multiply(log(base)));
        }
    }
}
