package org.tain.language.ide.rename;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.resource.XtextResource;
import org.tain.language.ide.text.Mention;
import org.tain.language.ide.text.Mentions;
import org.tain.language.model.Members;
import org.tain.language.model.Names;
import org.tain.language.model.Source;
import org.tain.language.services.TainGrammarAccess;
import org.tain.language.tain.Input;
import org.tain.language.tain.Model;
import org.tain.language.tain.Named;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.ParameterGroup;
import org.tain.language.tain.Population;
import org.tain.language.tain.RecordState;
import org.tain.language.tain.State;
import org.tain.language.tain.Trace;

/** Whether an element may take another name. */
final class NewName {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_\u00b5\u03a9][A-Za-z_0-9\u03a9]*");

    private final Set<String> words;
    private final Set<String> soft = new HashSet<>();

    /** By the words of the language. */
    NewName(TainGrammarAccess grammar) {
        words = GrammarUtil.getAllKeywords(grammar.getGrammar());
        EcoreUtil2.getAllContentsOfType(grammar.getPlainNameRule(), Keyword.class).forEach(word -> soft.add(word.getValue()));
        soft.add("weight");
    }

    /** One sentence that says why not; empty where nothing speaks against it. */
    Optional<String> objection(EObject target, String name, Map<XtextResource, List<Mention>> files) {
        List<Mention> mentions = files.values().stream().flatMap(Collection::stream).toList();
        if (!WORD.matcher(name).matches()) {
            return Optional.of("'" + name + "' is no name; a name is letters, digits and _, not beginning with a digit");
        }
        if (words.contains(name) && !(soft.contains(name) && mayBeWord(target) && !isRecorded(mentions))) {
            return Optional.of("'" + name + "' is a word of the language and cannot name " + Names.kind(target)
                    + "; choose another name");
        }
        return clash(target, name).or(() -> captured(target, name, mentions)).or(() -> captures(target, name, files.keySet()));
    }

    private static boolean mayBeWord(EObject target) {
        return target instanceof Parameter || target instanceof State || target instanceof Input || target instanceof Trace
                || target instanceof Population;
    }

    private static boolean isRecorded(Collection<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> mention.element() instanceof RecordState record
                && mention.target() == record.getState());
    }

    private static Optional<String> clash(EObject target, String name) {
        EObject type = Members.enclosingType(target);
        boolean isMember = type != null && type != target;
        List<? extends EObject> neighbours = isMember ? Members.named(type) : Declared.of(Members.model(target));
        return neighbours.stream().filter(other -> other != target && name.equals(Names.of(other))).findFirst()
                .map(other -> "the name '" + name + "' is already that of " + Names.kind(other) + " in line "
                        + Source.line(other) + "; choose another one");
    }

    /** Where the name would mean something else. */
    private static Optional<String> captured(EObject target, String name, Collection<Mention> mentions) {
        for (Mention mention : mentions) {
            EObject type = Members.enclosingType(mention.element());
            Model model = Members.model(mention.element());
            boolean isGlobal = Members.enclosingType(target) == null;
            Optional<? extends EObject> other = isGlobal && target instanceof Named && type != null
                    ? Members.named(type).stream().filter(named -> name.equals(named.getName())).findFirst()
                    : Optional.empty();
            if (other.isEmpty() && model != Members.model(target)) {
                other = Declared.of(model).stream().filter(own -> name.equals(Names.of(own))).findFirst();
            }
            if (other.isPresent()) {
                return Optional.of("in line " + Source.line(mention.element()) + " '" + name + "' would mean "
                        + Names.kind(other.get()) + " of that name; choose another one");
            }
        }
        return Optional.empty();
    }

    /** Where a name that now means something farther away would mean this. */
    private static Optional<String> captures(EObject target, String name, Collection<XtextResource> files) {
        EObject type = Members.enclosingType(target);
        boolean isMember = type != null && type != target;
        for (XtextResource file : files) {
            for (Mention mention : Mentions.of(file).all()) {
                EObject other = mention.target();
                boolean isNamed = other != null && !mention.isDeclaration() && name.equals(Names.of(other));
                boolean isMeant = isNamed && (isMember
                        ? Members.enclosingType(mention.element()) == type && Members.enclosingType(other) == null
                        : other.eClass() == target.eClass() && other.eResource() != file);
                if (isMeant) {
                    return Optional.of("in line " + Source.line(mention.element()) + " '" + name + "' means "
                            + Names.kind(other) + " that this would hide; choose another one");
                }
            }
        }
        return Optional.empty();
    }

    /** The declarations of a model and its parameters, which share one set of names. */
    private static final class Declared {
        private Declared() {
        }

        static List<? extends EObject> of(Model model) {
            return Members.of(model).stream().flatMap(declaration -> declaration instanceof ParameterGroup group
                    ? group.getParameters().stream()
                    : List.of(declaration).stream()).map(EObject.class::cast).toList();
        }
    }
}
