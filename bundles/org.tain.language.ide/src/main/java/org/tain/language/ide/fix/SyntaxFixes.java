package org.tain.language.ide.fix;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tain.language.validation.IssueCodes;

/** Texts that do not follow the grammar: where only one sign or word can be missing, and where quotes are the wrong ones. */
final class SyntaxFixes {
    private static final Pattern SINGLE_QUOTES = Pattern.compile("'([^'\"\\n]*)'");

    private SyntaxFixes() {
    }

    static Map<String, Way> all() {
        return Map.of(IssueCodes.SYNTAX, SyntaxFixes::out);
    }

    private static List<Fix> out(Problem problem) {
        if (problem.fault().startsWith("'")) {
            Matcher quoted = SINGLE_QUOTES.matcher(problem.text());
            return quoted.find(problem.offset()) && quoted.start() == problem.offset()
                    ? List.of(Fix.of("use double quotes",
                            new Change(quoted.start(), quoted.end() - quoted.start(), "\"" + quoted.group(1) + "\"")))
                    : List.of();
        }
        return problem.data(0).map(missing -> List.of(Fix.of("insert '" + missing + "'", insert(problem, missing))))
                .orElse(List.of());
    }

    /** Behind what stands before the fault, so that white space and comments stay where they are. */
    private static Change insert(Problem problem, String missing) {
        int at = Visible.endBefore(problem.resource(), problem.offset());
        boolean isTight = missing.length() == 1 && ")],;".contains(missing);
        return Change.insert(at, isTight || at == 0 ? missing : " " + missing);
    }
}
