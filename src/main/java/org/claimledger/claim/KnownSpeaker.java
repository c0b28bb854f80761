package org.claimledger.claim;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person as the ledger knows him or her by one name, with what the articles of a while say. */
record KnownSpeaker(String slug, String name, List<Mention> mentions) {

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** What one article says: the roles, m or f, and the words that it is about. */
    record Mention(Set<String> roles, @Nullable String gender, Instant publishedAt, Set<String> topic) {}

    KnownSpeaker {
        mentions = List.copyOf(mentions);
    }

    /** Whether it is one person's name: "Ann Lee and Bob Roe" is not. */
    boolean isOne() {
        return !name.contains(" and ") && !name.contains(",");
    }

    private List<String> words() {
        var words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
        int last = words.size();
        while (last > 1 && SUFFIXES.contains(words.get(last - 1))) {
            last--;
        }
        return words.subList(0, last);
    }

    boolean isFull() {
        return words().size() > 1;
    }

    String lastName() {
        return words().get(words().size() - 1);
    }

    /** First and last name without what stands between and behind: the same for "Ann Lee" and "Ann B. Lee". */
    String key() {
        return words().get(0) + " " + lastName();
    }

    /** What is given beside first and last name: a middle initial, "Jr." */
    String middle() {
        var all = List.of(name.toLowerCase(Locale.ROOT).split(" "));
        return all.size() < 3
                ? ""
                : String.join(" ", all.subList(1, all.size()))
                        .replace(lastName(), "")
                        .strip();
    }
}
