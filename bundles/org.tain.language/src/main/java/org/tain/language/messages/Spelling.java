package org.tain.language.messages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the names that a misspelt one may have meant. */
public final class Spelling {
    private static final int MOST = 3;

    private record Candidate(String name, int distance) {
    }

    private Spelling() {
    }

    /** At most three of the known names that differ in few letters, the closest first, then in alphabetical order. */
    public static List<String> closest(String name, Collection<String> known) {
        int tolerance = Math.max(1, name.length() / 3);
        List<Candidate> close = new ArrayList<>();
        for (String other : Set.copyOf(known)) {
            if (Math.abs(other.length() - name.length()) <= tolerance) {
                int distance = distance(name, other);
                if (distance <= tolerance) {
                    close.add(new Candidate(other, distance));
                }
            }
        }
        return close.stream().sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name)).limit(MOST)
                .map(Candidate::name).toList();
    }

    /** The number of letters to insert, remove, change or exchange with a neighbour, whatever the case. */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
