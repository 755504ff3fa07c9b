package org.tain.runtime.stimulus;

/** A step on the whole set, once: {@code set} in a model. */
@FunctionalInterface
interface SetStep {

    /** Changes the pixels of all pictures. */
    void apply(PictureSet set);
}
