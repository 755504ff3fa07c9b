package org.tain.language.ide.fix;

import java.util.List;

/** Finds the ways out of one kind of problem. */
@FunctionalInterface
interface Way {

    /** The best one first; none where nothing obvious helps. */
    List<Fix> out(Problem problem);
}
