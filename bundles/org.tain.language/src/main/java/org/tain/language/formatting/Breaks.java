package org.tain.language.formatting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.tain.language.tain.Assignment;
import org.tain.language.tain.Block;
import org.tain.language.tain.ConnectionItem;
import org.tain.language.tain.Declaration;
import org.tain.language.tain.Homeostasis;
import org.tain.language.tain.Measure;
import org.tain.language.tain.Network;
import org.tain.language.tain.NeuronMember;
import org.tain.language.tain.Pair;
import org.tain.language.tain.PoolLink;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleMember;
import org.tain.language.tain.Setting;
import org.tain.language.tain.StimulusMember;
import org.tain.language.tain.StimulusSource;
import org.tain.language.tain.SynapseMember;

/** Where lines begin: always, or only when a body does not fit on one line. */
final class Breaks {
    private static final List<Class<?>> LINES = List.of(Declaration.class, Network.class, NeuronMember.class, SynapseMember.class,
            RuleMember.class, StimulusSource.class, StimulusMember.class, PoolLink.class, Setting.class);

    private final Set<ISemanticRegion> hard = new HashSet<>();
    private final Set<ISemanticRegion> soft = new HashSet<>();

    Breaks(ITextRegionAccess text) {
        EObject root = text.regionForRootEObject().getSemanticElement();
        for (EObject element : EcoreUtil2.eAllContents(root)) {
            if (LINES.stream().anyMatch(kind -> kind.isInstance(element))) {
                hard.add(first(text, element));
            } else if (element instanceof Assignment || element.eContainer() instanceof Projection
                    && element instanceof ConnectionItem) {
                soft.add(first(text, element));
            }
        }
    }

    private static ISemanticRegion first(ITextRegionAccess text, EObject element) {
        IEObjectRegion region = text.regionForEObject(element);
        return region == null ? null : region.getPreviousHiddenRegion().getNextSemanticRegion();
    }

    /** Whether a line begins with it wherever it stands. */
    boolean isHard(Token token) {
        if (token.isComment()) {
            return false;
        }
        EObject owner = token.region().getSemanticElement();
        boolean begins = owner instanceof Pair && (token.isKeyword("forward") || token.isKeyword("backward"))
                || owner instanceof Measure && (token.isKeyword("late") || token.isKeyword("input"));
        return begins || hard.contains(token.region()) || token.isKeyword("}") && !isCompact(token);
    }

    /** Whether a line begins with it when the body around it does not fit on one line. */
    boolean isSoft(Token token) {
        return !token.isComment() && soft.contains(token.region());
    }

    /** Whether a brace belongs to a body that stands on one line if it fits. */
    static boolean isCompact(Token brace) {
        EObject owner = brace.region().getSemanticElement();
        return owner instanceof Projection || owner instanceof Homeostasis || owner instanceof Block;
    }
}
