package org.tain.runtime.stimulus;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.tain.runtime.UserError;

/**
 * Everything that was read for a stimulus.
 *
 * @param pictures at least one
 * @param labels one per picture, or empty
 * @param files where they come from; their checksums are taken aside
 */
record PictureSet(List<Picture> pictures, int[] labels, List<CompletableFuture<DataFile>> files) {

    /**
     * Refuses a set of different sizes.
     *
     * @param purpose what needs equal sizes, such as {@code subtract mean image}
     */
    void requireOneSize(String purpose) {
        Picture first = pictures.getFirst();
        for (Picture other : pictures) {
            if (other.rows() != first.rows() || other.columns() != first.columns()) {
                throw new UserError("%s needs images of one size, but %s has %s pixels and %s has %s".formatted(purpose,
                        first.name(), first.size(), other.name(), other.size()));
            }
        }
    }
}
