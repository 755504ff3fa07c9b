package org.tain.language.renewal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which declarations may mean something else, or be judged differently, because others have changed: whoever names one of
 * those, whoever names these again, and so on. A pair and a homeostasis say something about the projections and layers that
 * they name, so these follow them, too. All follow a programme, whose step and kind everything is measured against, and
 * whatever parameter it names.
 */
final class Influence {
    private final List<Known> unchanged;
    private final String text;
    private final Set<Known> reached = new HashSet<>();
    private final Deque<Known> open = new ArrayDeque<>();
    private boolean everything;

    private Influence(List<Known> unchanged, String text) {
        this.unchanged = unchanged;
        this.text = text;
    }

    /**
     * Those among {@code unchanged} that are not reached.
     *
     * @param changed what is new, with its {@code text}
     * @param gone what was there before, with its own text
     */
    static Set<Known> untouched(List<Known> unchanged, String text, List<Known> changed, List<Known> gone, String textBefore) {
        Influence influence = new Influence(unchanged, text);
        changed.forEach(known -> influence.spread(known, text));
        gone.forEach(known -> influence.spread(known, textBefore));
        while (!influence.open.isEmpty() && !influence.everything) {
            influence.spread(influence.open.pop(), text);
        }
        Set<Known> untouched = new HashSet<>(unchanged);
        untouched.removeAll(influence.everything ? new ArrayList<>(unchanged) : influence.reached);
        return untouched;
    }

    private void spread(Known source, String textOfSource) {
        Set<String> names = source.names();
        everything |= source.isProgramme() && !reached.contains(source);
        for (Known known : unchanged) {
            if (!reached.contains(known)) {
                boolean isNamed = source.speaksOfOthers() && known.isSpokenOf()
                        && known.names().stream().anyMatch(source.words(textOfSource)::contains);
                if (isNamed || names.stream().anyMatch(known.words(text)::contains)) {
                    reach(known, source);
                }
            }
        }
    }

    private void reach(Known known, Known source) {
        everything |= known.isProgramme() && source.isParameter();
        reached.add(known);
        open.push(known);
    }
}
