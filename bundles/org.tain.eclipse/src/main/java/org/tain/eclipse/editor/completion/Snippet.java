package org.tain.eclipse.editor.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of text with places to be filled in, as the protocol writes it: <code>$1</code>, <code>${1:word}</code>,
 * <code>${1|this,that|}</code>, <code>$0</code> where the caret ends.
 *
 * @param text what is inserted, without the marks
 * @param stops in the order of the text
 */
record Snippet(String text, List<Stop> stops) {
    /**
     * A place to be filled in.
     *
     * @param number places with the same number are filled in together; 0 comes last
     * @param offset in the text of the snippet
     */
    record Stop(int number, int offset, int length, List<String> choices) {
    }

    static Snippet plain(String text) {
        return new Snippet(text, List.of());
    }

    static Snippet parse(String source) {
        Reader reader = new Reader(source);
        reader.readUntil('\0');
        return new Snippet(reader.text.toString(), List.copyOf(reader.stops));
    }

    /** Reads from left to right; places may be nested in the words of others. */
    private static final class Reader {
        private final String source;
        private final StringBuilder text = new StringBuilder();
        private final List<Stop> stops = new ArrayList<>();
        private final Map<Integer, String> words = new HashMap<>();
        private int at;

        Reader(String source) {
            this.source = source;
        }

        private char peek(int ahead) {
            return at + ahead < source.length() ? source.charAt(at + ahead) : '\0';
        }

        void readUntil(char end) {
            while (at < source.length() && peek(0) != end) {
                char c = peek(0);
                if (c == '\\' && "\\$}|,".indexOf(peek(1)) >= 0) {
                    text.append(peek(1));
                    at += 2;
                } else if (c == '$' && Character.isDigit(peek(1))) {
                    at++;
                    place(number(), List.of());
                } else if (c == '$' && peek(1) == '{' && Character.isDigit(peek(2))) {
                    at += 2;
                    readPlace(number());
                } else {
                    text.append(c);
                    at++;
                }
            }
        }

        private int number() {
            int start = at;
            while (Character.isDigit(peek(0))) {
                at++;
            }
            return Integer.parseInt(source.substring(start, at));
        }

        private void readPlace(int number) {
            int start = text.length();
            char kind = peek(0);
            at++;
            if (kind == ':') {
                int place = stops.size();
                readUntil('}');
                at++;
                words.putIfAbsent(number, text.substring(start));
                stops.add(place, new Stop(number, start, text.length() - start, List.of()));
            } else if (kind == '|') {
                int end = source.indexOf("|}", at);
                List<String> choices = List.of(source.substring(at, end).split(","));
                at = end + 2;
                words.putIfAbsent(number, choices.getFirst());
                place(number, choices);
            } else {
                place(number, List.of());
            }
        }

        private void place(int number, List<String> choices) {
            String word = words.getOrDefault(number, "");
            stops.add(new Stop(number, text.length(), word.length(), choices));
            text.append(word);
        }
    }
}
