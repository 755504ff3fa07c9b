package org.tain.runtime.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSumTest {
    private static final int ROWS = 12;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16, 400})
    void addsRowsInTheirOrderLikeThePlainLoop(int columns) {
        Random random = new Random(columns);
        float[] weights = new float[ROWS * columns];
        double[] doubles = new double[ROWS * columns];
        for (int i = 0; i < weights.length; i++) {
            doubles[i] = random.nextDouble() * Math.pow(10, random.nextInt(8) - 4);
            weights[i] = (float) doubles[i];
        }
        int[] rows = {99, 0, 2, 3, 5, 7, 8, 10, 11, 99};
        FloatRowSum sum = new FloatRowSum(columns);
        DoubleRowSum doubleSum = new DoubleRowSum(columns);
        for (int from = 1; from <= 9; from++) {
            for (int to = from; to <= 9; to++) {
                float[] plain = new float[columns];
                float[] fast = new float[columns];
                double[] plainDouble = new double[columns];
                double[] fastDouble = new double[columns];
                for (int j = 0; j < columns; j++) {
                    plain[j] = fast[j] = j;
                    plainDouble[j] = fastDouble[j] = j;
                    for (int k = from; k < to; k++) {
                        plain[j] += weights[rows[k] * columns + j];
                        plainDouble[j] += doubles[rows[k] * columns + j];
                    }
                }
                sum.add(weights, rows, from, to, fast);
                doubleSum.add(doubles, rows, from, to, fastDouble);
                assertArrayEquals(plain, fast);
                assertArrayEquals(plainDouble, fastDouble);
            }
        }
    }
}
