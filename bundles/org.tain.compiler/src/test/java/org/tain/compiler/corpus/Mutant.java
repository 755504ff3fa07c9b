package org.tain.compiler.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A model with a few words changed, as a slip of the hand would leave it. */
final class Mutant {
    private static final Pattern WORD = Pattern
            .compile("/\\*.*?\\*/|//[^\n]*|\"[^\"]*\"|[A-Za-z_]\\w*|\\d+(?:\\.\\d+)?(?:e-?\\d+)?"
                    + "|\\.\\.|[-+*/<>=]=|\\s+|.", Pattern.DOTALL);
    private static final List<String> NUMBERS = List.of("0", "1", "-1", "0.5", "3", "1e9", "1e300", "1e-9", "1 / 0", "2 ms",
            "7 mV");
    private final List<String> words = new ArrayList<>();
    private final Random random;

    private Mutant(String model, Random random) {
        this.random = random;
        Matcher matcher = WORD.matcher(model);
        while (matcher.find()) {
            words.add(matcher.group());
        }
    }

    /** Changes one word, or two. */
    static String of(String model, Random random) {
        Mutant mutant = new Mutant(model, random);
        for (int changes = random.nextInt(4) == 0 ? 2 : 1; changes > 0; changes--) {
            mutant.change();
        }
        return String.join("", mutant.words);
    }

    private void change() {
        int at = index();
        switch (random.nextInt(10)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, words.get(at) + " ");
            case 2 -> words.set(at, words.get(index()));
            case 3 -> {
                int other = index();
                String word = words.get(at);
                words.set(at, words.get(other));
                words.set(other, word);
            }
            case 4, 5, 6 -> words.set(at, another(words.get(at)));
            default -> {
                int number = number();
                words.set(number, another(words.get(number)));
            }
        }
    }

    /** Of a number, which may be anything where the grammar is concerned; of another word where there is none. */
    private int number() {
        List<Integer> numbers = IntStream.range(0, words.size()).filter(k -> Character.isDigit(words.get(k).charAt(0))).boxed()
                .toList();
        return numbers.isEmpty() ? index() : numbers.get(random.nextInt(numbers.size()));
    }

    /** A word of the same kind: a name for a name, a number for a number. */
    private String another(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return NUMBERS.get(random.nextInt(NUMBERS.size()));
        }
        List<String> alike = words.stream()
                .filter(other -> Character.isLetter(other.charAt(0)) == Character.isLetter(word.charAt(0))
                        && !other.isBlank() && !other.startsWith("/"))
                .toList();
        return alike.get(random.nextInt(alike.size()));
    }

    /** Of a word that means something. */
    private int index() {
        int at = random.nextInt(words.size());
        while (words.get(at).isBlank() || words.get(at).startsWith("//") || words.get(at).startsWith("/*")) {
            at = random.nextInt(words.size());
        }
        return at;
    }
}
