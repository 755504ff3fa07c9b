package org.tain.runtime.stimulus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tain.runtime.UserError;

/**
 * A wave of f cycles per picture comes out of the filter as the same wave times R(f), whatever the size of the picture.
 */
class WhitenTest {

    @ParameterizedTest
    @CsvSource({
            "64, 64, 3, 4, 1", "64, 64, 3, 4, 2", "48, 30, 3, 4, 2", "33, 70, 16, 0, 2", "45, 128, 0, 12, 1",
            "64, 64, 32, 32, 1", "7, 5, 3, 2, 0", "1, 40, 0, 7, 1", "512, 512, 60, 40, 2"})
    void aWaveIsScaledByTheResponse(int rows, int columns, int cyclesDown, int cyclesAcross, double power) {
        double cutoff = 20;
        Picture wave = wave(rows, columns, cyclesDown, cyclesAcross);
        float[] before = wave.pixels().clone();
        new Whiten(power, cutoff).apply(wave);
        double frequency = Math.hypot(cyclesDown, cyclesAcross);
        double response = Math.pow(frequency, power) * Math.exp(-Math.pow(frequency / cutoff, 4));
        for (int p = 0; p < before.length; p++) {
            assertEquals(response * before[p], wave.pixels()[p], 2e-6 * Math.max(1, response), "pixel " + p);
        }
    }

    @Test
    void twoWavesAreScaledEachByItsOwn() {
        Picture sum = wave(24, 36, 2, 1);
        Picture other = wave(24, 36, 0, 5);
        for (int p = 0; p < sum.pixels().length; p++) {
            sum.pixels()[p] += other.pixels()[p];
        }
        Whiten whiten = new Whiten(1, 6);
        whiten.apply(sum);
        Picture first = wave(24, 36, 2, 1);
        whiten.apply(first);
        whiten.apply(other);
        for (int p = 0; p < sum.pixels().length; p++) {
            assertEquals(first.pixels()[p] + other.pixels()[p], sum.pixels()[p], 2e-6);
        }
    }

    @Test
    void picturesOfDifferentSizesMayFollowOneAnother() {
        Whiten whiten = new Whiten(2, 10);
        Picture[] pictures = {wave(16, 16, 2, 0), wave(16, 20, 2, 0), wave(16, 16, 2, 0)};
        for (Picture picture : pictures) {
            whiten.apply(picture);
        }
        assertArrayEquals(pictures[0].pixels(), pictures[2].pixels());
        assertEquals(pictures[0].pixels()[0], pictures[1].pixels()[0], 1e-5);
    }

    @Test
    void theMeanGoesExceptWithPowerZero() {
        float grey = 0.7f;
        Picture picture = flat(grey);
        new Whiten(1, 5).apply(picture);
        assertArrayEquals(new float[30], picture.pixels());
        Picture lowPass = flat(grey);
        new Whiten(0, 5).apply(lowPass);
        assertEquals(grey, lowPass.pixels()[17], 1e-7);
    }

    @Test
    void aPowerOrCutoffOutOfRangeIsNamed() {
        assertTrue(assertThrows(UserError.class, () -> new Whiten(1, 0)).getMessage().contains("cutoff"));
        assertTrue(assertThrows(UserError.class, () -> new Whiten(-1, 80)).getMessage().contains("-1.0"));
    }

    private static Picture flat(float grey) {
        Picture picture = new Picture("flat", 5, 6, new float[30]);
        Arrays.fill(picture.pixels(), grey);
        return picture;
    }

    private static Picture wave(int rows, int columns, int cyclesDown, int cyclesAcross) {
        float[] pixels = new float[rows * columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                double cycles = (double) cyclesDown * r / rows + (double) cyclesAcross * c / columns;
                pixels[r * columns + c] = (float) Math.cos(2 * Math.PI * cycles);
            }
        }
        return new Picture("wave", rows, columns, pixels);
    }
}
