package org.tain.language.ide.fix;

import java.util.List;

/**
 * A way out of a problem.
 *
 * @param title what it does, in a few words
 * @param changes of the text as it is, which do not overlap
 */
public record Fix(String title, List<Change> changes) {

    static Fix of(String title, Change... changes) {
        return new Fix(title, List.of(changes));
    }
}
