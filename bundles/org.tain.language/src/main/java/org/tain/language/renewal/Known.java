package org.tain.language.renewal;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tain.language.model.Names;
import org.tain.language.tain.Declaration;
import org.tain.language.tain.Homeostasis;
import org.tain.language.tain.Layer;
import org.tain.language.tain.Measure;
import org.tain.language.tain.Pair;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterGroup;
import org.tain.language.tain.Pool;
import org.tain.language.tain.Projection;
import org.tain.language.tain.Simulation;
import org.tain.language.tain.Training;

/** A declaration of a text: the words that it is written with, and what has been found out about it. */
final class Known {
    private final Declaration element;
    private final int start;
    private final int end;
    // found out now, as the element may be mended with the text
    private final Set<String> names;
    private Set<String> words;
    private Known former;
    private boolean isFollowed;
    private boolean isBroken;
    private boolean isLinked;
    private boolean isClean;

    Known(Declaration element) {
        this.element = element;
        names = names(element);
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        start = node.getOffset();
        end = start + node.getLength();
    }

    Declaration element() {
        return element;
    }

    /** Whether it is written with the same characters as another one. */
    boolean isWrittenLike(String text, Known other, String otherText) {
        return end - start == other.end - other.start && text.regionMatches(start, otherText, other.start, end - start);
    }

    boolean holds(int offset) {
        return start <= offset && offset <= end;
    }

    int start() {
        return start;
    }

    /** Is written like a declaration of the text before, and says the same if both could be read. */
    void follow(Known alike) {
        words = alike.words;
        if (!isBroken && !alike.isBroken) {
            former = alike;
            alike.isFollowed = true;
        }
    }

    Known former() {
        return former;
    }

    void forgetFormer() {
        former = null;
    }

    void isFollowedByNone() {
        isFollowed = false;
    }

    boolean isFollowed() {
        return isFollowed;
    }

    /** Every name in it is one of these words, and so are parts of its comments and strings. */
    Set<String> words(String text) {
        if (words == null) {
            words = new HashSet<>();
            int from = start;
            for (int at = start; at <= end; at++) {
                if (at == end || !Character.isUnicodeIdentifierPart(text.charAt(at))) {
                    if (at > from) {
                        words.add(text.substring(from, at));
                    }
                    from = at + 1;
                }
            }
        }
        return words;
    }

    /** What it declares for others to name. */
    Set<String> names() {
        return names;
    }

    private static Set<String> names(Declaration element) {
        if (element instanceof ParameterGroup group) {
            return group.getParameters().stream().map(Parameter::getName).filter(Objects::nonNull).collect(Collectors.toSet());
        }
        String name = Names.of(element);
        return name == null ? Set.of() : Set.of(name);
    }

    /** Whether it says something about those that it names, which do not name it. */
    boolean speaksOfOthers() {
        return element instanceof Pair || element instanceof Homeostasis;
    }

    /** Whether others may say something about it. */
    boolean isSpokenOf() {
        return element instanceof Projection || element instanceof Layer || element instanceof Pool;
    }

    boolean isParameter() {
        return element instanceof ParameterGroup;
    }

    boolean isProgramme() {
        return element instanceof Training || element instanceof Simulation;
    }

    /** Whether a look at it depends on more than names: on files, on its place among others, on everything. */
    boolean isCheckedAlways(String text) {
        return isProgramme() || element instanceof Homeostasis || element instanceof Measure
                || text.substring(start, end).indexOf('"') >= 0;
    }

    /** Whether the text could not be read here. */
    boolean isBroken() {
        return isBroken;
    }

    void breaks() {
        isBroken = true;
    }

    /** Whether every name in it means something. */
    boolean isLinked() {
        return isLinked;
    }

    void linked(boolean linked) {
        isLinked = linked;
    }

    /** Whether the checker had nothing to say. */
    boolean isClean() {
        return isClean;
    }

    void clean(boolean clean) {
        isClean = clean;
    }
}
