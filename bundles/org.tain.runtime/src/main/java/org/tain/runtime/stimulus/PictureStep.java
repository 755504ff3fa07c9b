package org.tain.runtime.stimulus;

/** A step on whole images, once: {@code pictures} in a model. */
@FunctionalInterface
interface PictureStep {

    /** Changes the pixels of one picture. */
    void apply(Picture picture);
}
