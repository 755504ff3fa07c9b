package org.tain.eclipse.editor.presentation;

import java.util.Set;
import java.util.regex.Pattern;

/** What a word of a model most likely is, judged by itself, before the server has told what it means. */
public final class Words {
    /** The words of the grammar; many of them may also be names. */
    private static final Set<String> KEYWORDS = Set.of("""
            after all amplitude and arrival array as at axonal backward between border bound bounds bout by centre
            checkpoint clip code connect constant cutoff cycles dataset decays delay dendritic deviation divide double
            driven each end euler every exact excited exponential first floor for forward fourth from gives hold
            homeostasis idx image images in inhibits input labels last late layer learn learns least limit mean measure
            measures mirror most nearest network neuron normalise of off on one online onto or order package pair
            parameter patch per picture pictures poisson pool post power pre precision present presentation
            presentations pulse random raster rate record reset rk4 rule samples scale seed set simulate single solver
            spike spikes split standard standardise state step stimulus subtract synapse the to towards trace train
            transposed unit unmirrored variance weight weights when whiten x
            """.strip().split("\\s+"));
    private static final Pattern UNIT = Pattern.compile("[munpfkMG\u00b5]?(s|V|A|S|F|Ohm|\u03a9|Hz|C)");

    private Words() {
    }

    /** Whether a word belongs to the language. */
    public static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    /** Whether a word is one of the units that a number can have. */
    public static boolean isUnit(String word) {
        return UNIT.matcher(word).matches();
    }

    /** Whether a name can begin with this character. */
    public static boolean isStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '\u00b5' || c == '\u03a9';
    }

    /** Whether this character can be inside a name. */
    public static boolean isPart(int c) {
        return isStart(c) || c >= '0' && c <= '9';
    }

    /** The length of the name that begins at {@code start}; 0 if none does. A prime is not part of it. */
    public static int length(CharSequence text, int start) {
        int end = start;
        if (end < text.length() && isStart(text.charAt(end))) {
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
        }
        return end - start;
    }

    /** The length of the number that begins at {@code start}; 0 if none does. It does not swallow the dots of a range. */
    public static int numberLength(CharSequence text, int start) {
        int end = digits(text, start);
        if (end == start) {
            return 0;
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = digits(text, end + 1);
        }
        if (end < text.length() && (text.charAt(end) | 0x20) == 'e') {
            int sign = end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0 ? 1 : 0;
            int exponent = digits(text, end + 1 + sign);
            end = exponent > end + 1 + sign ? exponent : end;
        }
        return end - start;
    }

    private static int digits(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
