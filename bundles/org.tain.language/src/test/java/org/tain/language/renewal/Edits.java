package org.tain.language.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody who changes a text, at one place at a time, not always for the better, and now and then takes it back. */
final class Edits {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*'?|\\d+(\\.\\d+)?|\"[^\"\n]*\"|\\S");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(\\.\\d+)?");
    private static final List<String> NUMBERS = List.of("0", "1", "2", "3", "7", "20", "0.1", "0.3", "100000", "-4");
    private static final String KEYS = "abvx_019.=-+*/(){}[]:;,<>'\" \n";
    private static final List<String> PIECES = List.of("/* ", " */", "// ", "parameter ", "network N\n", "neuron Cell", "rule ",
            " : mV", " = 1 ms", "STDP", "learns ", "->", "all to all, ", "weight ", "pair ", "simulate for 1 s { step 1 ms }\n",
            "train ", "homeostasis ", "layer l[3]\n", "parameter weight = 1\n", "package p\n");
    private final Random random;
    private final List<String> texts = new ArrayList<>();

    Edits(String text, Random random) {
        this.random = random;
        texts.add(text);
    }

    /** The text after the next change. */
    String next() {
        String text = texts.getLast();
        List<MatchResult> words = WORD.matcher(text).results().toList();
        texts.add(words.isEmpty() ? texts.getFirst() : edit(text, words));
        return texts.getLast();
    }

    /** The text before the last change, which is forgotten; at times another one that has been there. */
    String back() {
        if (random.nextInt(8) == 0) {
            texts.add(texts.get(random.nextInt(texts.size())));
        } else if (texts.size() > 1) {
            texts.removeLast();
        }
        return texts.getLast();
    }

    private String edit(String text, List<MatchResult> words) {
        MatchResult word = words.get(random.nextInt(words.size()));
        MatchResult other = words.get(random.nextInt(words.size()));
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(20)) {
            case 0 -> replaced(text, word.start(), word.end(), other.group());
            case 2 -> replaced(text, word.end(), word.end(), key());
            case 3 -> replaced(text, word.end() - 1, word.end(), "");
            case 4 -> replaced(text, at, at, key());
            case 5 -> replaced(text, at, Math.min(text.length(), at + 1), "");
            case 6 -> replaced(text, word.start(), word.end(), "");
            case 7 -> replaced(text, word.start(), word.start(), PIECES.get(random.nextInt(PIECES.size())));
            case 8 -> replaced(text, lineStart(text, at), lineEnd(text, at), "");
            case 9 -> replaced(text, lineStart(text, at), lineStart(text, at),
                    text.substring(lineStart(text, word.start()), lineEnd(text, word.start())));
            case 10 -> replaced(text, lineStart(text, Math.min(word.start(), other.start())),
                    lineEnd(text, Math.max(word.start(), other.start())), "");
            case 11, 12, 13 -> number(text);
            default -> replaced(text, word.start(), word.end(), alike(word, words));
        };
    }

    private String number(String text) {
        List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
        if (numbers.isEmpty()) {
            return text;
        }
        MatchResult number = numbers.get(random.nextInt(numbers.size()));
        return replaced(text, number.start(), number.end(), NUMBERS.get(random.nextInt(NUMBERS.size())));
    }

    /** A name for a name, a sign for a sign. */
    private String alike(MatchResult word, List<MatchResult> words) {
        List<String> alike = words.stream().map(MatchResult::group)
                .filter(other -> Character.isLetter(other.charAt(0)) == Character.isLetter(word.group().charAt(0))).toList();
        return alike.get(random.nextInt(alike.size()));
    }

    private String key() {
        return String.valueOf(KEYS.charAt(random.nextInt(KEYS.length())));
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    private static String replaced(String text, int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }
}
