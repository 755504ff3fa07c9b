package org.tain.runtime.stimulus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tain.runtime.UserError;

class PictureStepsTest {
    private static final float CLOSE = 1e-6f;

    @Test
    void standardiseGivesMeanZeroAndDeviationOne() {
        Picture picture = picture("two levels", 1, 4, 0.2f, 0.2f, 0.6f, 0.6f);
        new Standardise().apply(picture);
        assertArrayEquals(new float[] {-1, -1, 1, 1}, picture.pixels(), CLOSE);
    }

    @Test
    void unitVarianceKeepsTheMeanInProportion() {
        Picture picture = picture("two levels", 2, 2, 1, 1, 5, 5);
        new UnitVariance().apply(picture);
        assertArrayEquals(new float[] {0.5f, 0.5f, 2.5f, 2.5f}, picture.pixels(), CLOSE);
    }

    @Test
    void aPictureOfOneGreyIsNamed() {
        Picture fog = picture("image \"fog.png\"", 1, 3, 0.1f, 0.1f, 0.1f);
        assertEquals("standardise: all pixels of image \"fog.png\" are equal; leave it out",
                assertThrows(UserError.class, () -> new Standardise().apply(fog)).getMessage());
        assertEquals("unit variance: all pixels of image \"fog.png\" are equal; leave it out",
                assertThrows(UserError.class, () -> new UnitVariance().apply(fog)).getMessage());
    }

    @Test
    void aPictureOfOneGreyIsNamedEvenAfterWhitening() {
        Picture fog = picture("fog", 2, 3, 0.3f, 0.3f, 0.3f, 0.3f, 0.3f, 0.3f);
        new Whiten(2, 80).apply(fog);
        assertThrows(UserError.class, () -> new UnitVariance().apply(fog));
    }

    @Test
    void digitsLoseTheirMeanImageAndAreDividedByOneNumber() {
        PictureSet set = set(picture("a", 1, 2, 0, 4), picture("b", 1, 2, 2, 10));
        new SubtractMeanImage().apply(set);
        assertArrayEquals(new float[] {-1, -3}, set.pictures().get(0).pixels());
        assertArrayEquals(new float[] {1, 3}, set.pictures().get(1).pixels());
        new DivideByStandardDeviation().apply(set);
        float deviation = (float) Math.sqrt((1 + 9 + 1 + 9) / 4.0);
        assertArrayEquals(new float[] {1 / deviation, 3 / deviation}, set.pictures().get(1).pixels(), CLOSE);
    }

    @Test
    void theDeviationOfTheSetIsAboutItsMean() {
        PictureSet set = set(picture("a", 1, 1, 101), picture("b", 1, 3, 103, 101, 103));
        new DivideByStandardDeviation().apply(set);
        assertArrayEquals(new float[] {103, 101, 103}, set.pictures().get(1).pixels(), 1e-4f);
    }

    @Test
    void aMeanImageNeedsOneSizeAndASetNeedsDifferences() {
        PictureSet sizes = set(picture("a", 1, 2, 0, 4), picture("b", 2, 1, 2, 10));
        assertEquals("subtract mean image needs images of one size, but a has 1 x 2 pixels and b has 2 x 1",
                assertThrows(UserError.class, () -> new SubtractMeanImage().apply(sizes)).getMessage());
        PictureSet equal = set(picture("a", 1, 2, 3, 3), picture("b", 1, 2, 3, 3));
        assertEquals("divide by standard deviation: all pixels of all 2 images are equal, beginning with a",
                assertThrows(UserError.class, () -> new DivideByStandardDeviation().apply(equal)).getMessage());
    }

    private static Picture picture(String name, int rows, int columns, float... pixels) {
        return new Picture(name, rows, columns, pixels);
    }

    private static PictureSet set(Picture... pictures) {
        return new PictureSet(List.of(pictures), new int[0], List.of());
    }
}
