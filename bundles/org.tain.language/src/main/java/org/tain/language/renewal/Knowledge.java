package org.tain.language.renewal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.tain.language.model.Names;
import org.tain.language.tain.Declaration;
import org.tain.language.tain.Model;

/**
 * What has been found out about the declarations of a text. When the text has been changed in some of them, what the others
 * name and that they have no faults stays true of those that the change does not reach, see {@link Influence}.
 */
public final class Knowledge {
    private final String head;
    private final String text;
    private final List<Known> all = new ArrayList<>();
    private final Map<Declaration, Known> known = new IdentityHashMap<>();
    private boolean isBroken;

    private Knowledge(Model model, String text) {
        head = model.getPackageName() + " " + Names.of(model.getNetwork());
        this.text = text;
    }

    /** Of a text that has just been read, of which nothing is known yet. */
    public static Knowledge of(Model model, IParseResult read) {
        Knowledge knowledge = new Knowledge(model, read.getRootNode().getText());
        for (Declaration declaration : model.getDeclarations()) {
            Known one = new Known(declaration);
            knowledge.all.add(one);
            knowledge.known.put(declaration, one);
        }
        read.getSyntaxErrors().forEach(knowledge::breaks);
        return knowledge;
    }

    /** What could not be read may have taken something from its neighbours. */
    private void breaks(INode error) {
        isBroken = true;
        Known before = null;
        for (Known one : all) {
            if (one.start() > error.getTotalEndOffset()) {
                one.breaks();
                break;
            }
            if (one.holds(error.getTotalOffset()) || one.start() > error.getTotalOffset()) {
                one.breaks();
            }
            before = one;
        }
        if (before != null) {
            before.breaks();
        }
    }

    /**
     * Takes over what is still true of what was known of the text before; sets the references of the declarations that it
     * keeps. The text before must not be looked at again.
     */
    public void renew(Knowledge before) {
        if (!head.equals(before.head)) {
            return;
        }
        List<Known> alike = new ArrayList<>();
        List<Known> changed = new ArrayList<>();
        compare(before, alike, changed);
        List<Known> gone = before.all.stream().filter(old -> !old.isFollowed()).toList();
        Set<Known> untouched = Influence.untouched(alike, text, changed, gone, before.text);
        Meanings meanings = new Meanings();
        boolean allAlike = true;
        for (Known one : untouched) {
            allAlike &= meanings.pair(one.former().element(), one.element());
        }
        for (Known one : allAlike ? untouched : Set.<Known>of()) {
            Known old = one.former();
            one.linked(old.isLinked() && meanings.carry(old.element(), one.element()));
            one.clean(one.isLinked() && old.isClean());
        }
        all.forEach(Known::forgetFormer);
    }

    /** The declarations at the beginning and at the end that are written as they were, and the others. */
    private void compare(Knowledge before, List<Known> alike, List<Known> changed) {
        before.all.forEach(Known::isFollowedByNone);
        int shorter = Math.min(all.size(), before.all.size());
        int first = 0;
        while (first < shorter && all.get(first).isWrittenLike(text, before.all.get(first), before.text)) {
            all.get(first).follow(before.all.get(first));
            first++;
        }
        int last = 0;
        int behind = before.all.size() - all.size();
        for (int at = all.size() - 1; last < shorter - first
                && all.get(at).isWrittenLike(text, before.all.get(at + behind), before.text); at--) {
            all.get(at).follow(before.all.get(at + behind));
            last++;
        }
        all.forEach(one -> (one.former() != null ? alike : changed).add(one));
    }

    /** Whether some of the text could not be read. */
    public boolean isBroken() {
        return isBroken;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** Whether it is known what every name of a declaration means. */
    public boolean isLinked(Declaration declaration) {
        return known.get(declaration).isLinked();
    }

    /** The declarations of which this is not known. */
    public List<Declaration> unlinked() {
        return all.stream().filter(one -> !one.isLinked()).<Declaration>map(Known::element).toList();
    }

    /** All names have been looked up; those at these offsets mean nothing. */
    public void linked(List<Integer> unknown) {
        for (Known one : all) {
            one.linked(!one.isBroken() && unknown.stream().noneMatch(one::holds));
        }
    }

    /** Whether a declaration need not be checked again. */
    public boolean isClean(Declaration declaration) {
        return known.get(declaration).isClean();
    }

    /** Tells whether the checker had nothing to say of a declaration. */
    public void checked(Declaration declaration, boolean nothing) {
        Known one = known.get(declaration);
        one.clean(nothing && one.isLinked() && !one.isCheckedAlways(text));
    }
}
