package org.tain.compiler.random;

/**
 * A rule that a random projection may learn.
 *
 * @param declaration its text, empty for one of the library
 * @param use as a projection names it
 */
record Learned(String declaration, String use) {

    /** Draws one; weights begin at up to {@code 1000} thousandths of the contact's scale. */
    static Learned draw(Chance chance, Contact contact, String name) {
        String rate = contact.weight(chance.between(5, 60));
        String largest = contact.weight(chance.between(1000, 1600));
        return switch (chance.between(0, 6)) {
            case 0 -> new Learned("", "STDP(rate = %s)".formatted(rate));
            case 1 -> new Learned("", "STDP(rate = %s, aMinus = %s, tauMinus = 13 ms)".formatted(rate,
                    chance.number(3, 12, "0.1")));
            case 2 ->
                new Learned("", "TripletSTDP(rate = %s, pairPlus = 0.5, pairMinus = 0.5, tripletPlus = 0.2, tripletMinus = 0.1)"
                        .formatted(rate));
            case 3 -> new Learned("", "WeightDependentSTDP(rate = %s, largest = %s, mu = %s)".formatted(rate, largest,
                    chance.oneOf("1", "0", "2", "0.5")));
            case 4 -> new Learned("", "Oja(rate = %s, norm = %s)".formatted(rate, largest));
            default -> new Learned(written(chance, name), name + "(rate = %s, largest = %s)".formatted(rate, largest));
        };
    }

    private static String written(Chance chance, String name) {
        return """
                rule %s {
                    parameter rate : weight, largest : weight, tauA = %s ms, tauB = %s ms
                    trace a of pre decays tauA%s
                    trace b of post decays tauB%s
                    trace c of pre decays 40 ms
                    trace d of post decays 35 ms%s%s%s
                }
                """.formatted(name, chance.number(5, 30, "1"), chance.number(5, 30, "1"), chance.oneOf("", " nearest"),
                chance.oneOf("", " nearest"), event(chance, "post", "a", 1), event(chance, "pre", "b", 0),
                chance.oneOf("", "\n    bounds 0 ..", "\n    bounds 0 .. largest", "\n    bounds .. largest",
                        "\n    bounds -largest .. largest"));
    }

    private static String event(Chance chance, String side, String other, int least) {
        int statements = chance.between(least, 2);
        if (statements == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n    on " + side + " { ");
        for (int k = 0; k < statements; k++) {
            text.append(k == 0 ? "" : "; ").append(chance.oneOf("weight += rate * " + other,
                    "weight -= 0.8 * rate * " + other, "weight += rate * (a - 0.4 * c)", "weight -= rate * (b + 0.3 * d)",
                    "weight += rate * a * (1 + 0.3 * d)", "weight *= 1 - 0.02 * b",
                    "weight += rate * (1 - weight / largest) * " + other,
                    "weight = weight + rate * exp(-abs(weight) / largest) * min(" + other + ", 2)",
                    "weight += 0.2 * rate", "weight -= rate * max(b - d, 0)"));
        }
        return text.append(" }").toString();
    }
}
