package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The persons that an article names, by their last names, titles and places of mention. */
final class People {

    /** Where a person is mentioned by name. */
    record Mention(int place, String name, boolean quoted, boolean subject) {}

    private final Lexicon lexicon;
    private final Map<String, Set<String>> fullByLast = new HashMap<>();
    private final Map<String, Map<String, Integer>> titled = new HashMap<>();
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
    private final Map<String, Character> genders = new HashMap<>();

    private People(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static People in(Reading reading, Lexicon lexicon) {
        var people = new People(lexicon);
        for (var sentence : reading.sentences()) {
            NameRun.runsIn(sentence, lexicon).forEach(run -> people.learn(run, reading));
        }
        for (var sentence : reading.sentences()) {
            NameRun.runsIn(sentence, lexicon).forEach(run -> people.mention(run, sentence, reading));
        }
        return people;
    }

    private void learn(NameRun run, Reading reading) {
        if (reading.outlets().headOf(run.span()).isPresent()) {
            return;
        }
        var words = run.name();
        if (words.size() >= 2 && words.size() <= 4 && isPersonal(run)) {
            fullByLast
                    .computeIfAbsent(last(words), any -> new LinkedHashSet<>())
                    .add(String.join(" ", words));
            lexicon.gender(words.get(0)).ifPresent(gender -> genders.put(String.join(" ", words), gender));
        }
        if (!words.isEmpty() && run.honorific() != 0) {
            genders.putIfAbsent(String.join(" ", words), run.honorific());
        }
    }

    private boolean isPersonal(NameRun run) {
        var words = run.name();
        return words.stream().noneMatch(lexicon::isOrganisation)
                && (run.isTitled() || lexicon.gender(words.get(0)).isPresent() || !run.afterArticle())
                && !lexicon.isPlace(String.join(" ", words));
    }

    private void mention(NameRun run, Sentence sentence, Reading reading) {
        var words = run.name();
        boolean outlet = reading.outlets().headOf(run.span()).isPresent();
        if (words.isEmpty() || outlet || words.stream().anyMatch(lexicon::isOrganisation)) {
            return;
        }
        boolean known = fullByLast.containsKey(last(words)) || run.isTitled();
        if (!known || words.size() > 4 || (run.possessive() && !run.isTitled() && words.size() > 4)) {
            return;
        }
        var name = fullName(words, run.span().start());
        mentions.put(
                run.span().start(), new Mention(run.span().start(), name, sentence.quoted(run.from()), run.subject()));
        for (var title : run.titles()) {
            if (!run.isFormer()) {
                titled.computeIfAbsent(title, any -> new HashMap<>()).merge(name, 1, Integer::sum);
            }
        }
    }

    /** The full name by which the article calls a person, where it does so of only one. */
    String fullName(List<String> words, int place) {
        var bare = String.join(" ", words);
        var full = fullByLast.getOrDefault(last(words), Set.of());
        if (words.size() > 1 && full.contains(bare)) {
            return longest(full, words);
        }
        if (words.size() > 1 || full.isEmpty()) {
            return bare;
        }
        var distinct = distinct(full);
        return distinct.size() == 1 ? distinct.get(0) : bare;
    }

    /** "Bob Lee" and "Bob J. Lee" are one. */
    private static List<String> distinct(Set<String> names) {
        var kept = new ArrayList<String>();
        for (var name : names) {
            var first = name.substring(0, name.indexOf(' '));
            if (kept.stream().noneMatch(other -> other.startsWith(first + " "))) {
                kept.add(name);
            }
        }
        return kept;
    }

    private static String longest(Set<String> names, List<String> words) {
        var bare = String.join(" ", words);
        return names.contains(bare) ? bare : words.get(words.size() - 1);
    }

    /** The person whom the article gives a title: "the president". */
    Optional<String> withTitle(String title) {
        var counts = titled.getOrDefault(title, Map.of());
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The person a pronoun stands for: the last one mentioned outside of quotations who fits. */
    Optional<String> before(int place, char gender, int earliest) {
        Mention nearest = null;
        for (var mention : mentions.headMap(place, false).descendingMap().values()) {
            if (mention.place() < earliest) {
                break;
            }
            if (mention.quoted() || !fits(mention.name(), gender)) {
                continue;
            }
            if (mention.subject()) {
                return Optional.of(mention.name());
            }
            nearest = nearest == null ? mention : nearest;
        }
        return Optional.ofNullable(nearest).map(Mention::name);
    }

    /** Whether a person may be called he or she, as far as known. */
    boolean fits(String name, char gender) {
        var known = gender(name);
        return known == null || known == gender;
    }

    private @Nullable Character gender(String name) {
        var known = genders.get(name);
        int space = name.indexOf(' ');
        return known != null || space < 0
                ? known
                : lexicon.gender(name.substring(0, space)).orElse(null);
    }

    boolean knows(String last) {
        return fullByLast.containsKey(last);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
