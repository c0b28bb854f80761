package org.claimledger.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The organisations that an article names, for "the department", "the agency", "the company". */
final class Organisations {

    private static final Pattern BLANKS = Pattern.compile("[: ]+");
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){3,6}");
    private static final Map<String, Set<String>> CLASSES = classes();

    private final Map<String, TreeMap<Integer, String>> byHead = new HashMap<>();
    private final Lexicon lexicon;

    private Organisations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static Map<String, Set<String>> classes() {
        var classes = new HashMap<String, Set<String>>();
        for (var line : WordList.lines("organisation-classes.txt")) {
            var words = BLANKS.splitAsStream(line).toList();
            classes.put(words.get(0), new HashSet<>(words));
        }
        return Map.copyOf(classes);
    }

    static Organisations in(Reading reading, Lexicon lexicon) {
        var organisations = new Organisations(lexicon);
        for (var sentence : reading.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                i = organisations.learn(sentence, i, reading.plain());
            }
        }
        return organisations;
    }

    /** Learns the name that starts here and tells where it ends. */
    private int learn(Sentence sentence, int from, String plain) {
        int end = OrganisationNames.endOf(sentence, from);
        if (end == from) {
            return from;
        }
        var name = sentence.span(from, end).in(plain);
        int place = sentence.at(from).span().start();
        if (end == from + 1 && !ACRONYM.matcher(name).matches()) {
            return from;
        }
        if (end == from + 1 && !lexicon.isPlace(name)) {
            put("", place, name);
        }
        for (int i = from; i < end && end > from + 1; i++) {
            boolean head = lexicon.isOrganisation(sentence.at(i).word())
                    && (i == end - 1 || sentence.has(i + 1, "of", "for", "on"));
            if (head) {
                put(sentence.at(i).lower(), place, name);
            }
        }
        return end - 1;
    }

    private void put(String head, int place, String name) {
        byHead.computeIfAbsent(head, any -> new TreeMap<>()).put(place, name);
    }

    /** The last organisation before a place that a noun can mean. */
    Optional<String> called(String noun, int place) {
        var head = noun.toLowerCase(Locale.ROOT);
        var own = byHead.getOrDefault(head, new TreeMap<>()).lowerEntry(place);
        if (own != null || !CLASSES.containsKey(head)) {
            return Optional.ofNullable(own).map(Map.Entry::getValue);
        }
        return CLASSES.getOrDefault(head, Set.of()).stream()
                .map(kind -> byHead.getOrDefault(kind.equals(head) ? "" : kind, new TreeMap<>())
                        .lowerEntry(place))
                .filter(entry -> entry != null)
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }
}
