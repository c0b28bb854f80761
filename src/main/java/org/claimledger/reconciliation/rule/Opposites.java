package org.claimledger.reconciliation.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that cannot both be said of one thing at one time: "rose" and "fell", "guilty" and "acquitted". */
final class Opposites {

    private static final Map<String, Set<String>> OPPOSITES = new HashMap<>();

    static {
        WordGroups.read("opposites.txt").all().forEach((words, others) -> {
            for (String word : List.of(words.split("/", -1))) {
                others.forEach(other -> add(Lexicon.ENGLISH.stem(word.strip()), Lexicon.ENGLISH.stem(other)));
            }
        });
    }

    private Opposites() {}

    private static void add(String stem, String other) {
        OPPOSITES.computeIfAbsent(stem, key -> new HashSet<>()).add(other);
        OPPOSITES.computeIfAbsent(other, key -> new HashSet<>()).add(stem);
    }

    static boolean areOpposite(Token token, Token other) {
        return token.isWord() && OPPOSITES.getOrDefault(token.stem(), Set.of()).contains(other.stem());
    }

    static boolean knows(Token token) {
        return token.isWord() && OPPOSITES.containsKey(token.stem());
    }
}
