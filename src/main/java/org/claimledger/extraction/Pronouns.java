package org.claimledger.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom "he" and "she" stand for throughout an article, found once and in reading order. */
final class Pronouns {

    static final Map<String, Character> GENDERS = Map.of(
            "he", 'm', "him", 'm', "his", 'm', "himself", 'm', "she", 'f', "her", 'f', "hers", 'f', "herself", 'f');
    private static final Set<String> OWNERS = Set.of("his", "her", "him", "himself", "herself", "hers");

    /** How much a mention still counts so many sentences later. */
    private static final double[] FADING = {1, 0.8, 0.55, 0.4, 0.3, 0.2};

    private static final int KEPT = 40;
    private static final double REPEATED = 0.1;
    private static final double LEAST = 12;
    private static final int ENOUGH_VOTES = 2;

    /** A person named, or meant by a pronoun, with the weight of its place in the sentence. */
    private record Mention(Person person, int sentence, double weight) {}

    private final Map<Integer, Person> meant = new HashMap<>();
    private final ArrayDeque<Mention> recent = new ArrayDeque<>();
    private final Map<Person, int[]> votes = new LinkedHashMap<>();
    private final Map<Sentence, List<People.Sighting>> named = new HashMap<>();
    private final People people;

    private Pronouns(People people) {
        this.people = people;
        people.sightings()
                .forEach(seen -> named.computeIfAbsent(seen.sentence(), any -> new ArrayList<>())
                        .add(seen));
    }

    static Pronouns in(Reading reading, People people) {
        var first = new Pronouns(people);
        first.read(reading.sentences());
        first.votes.forEach((person, votes) -> {
            boolean male = votes[0] >= ENOUGH_VOTES && votes[1] == 0;
            boolean female = votes[1] >= ENOUGH_VOTES && votes[0] == 0;
            person.isOf(male ? 'm' : female ? 'f' : (char) 0);
        });
        var second = new Pronouns(people);
        second.read(reading.sentences());
        return second;
    }

    /** The person that the pronoun at a place stands for. */
    Optional<Person> at(int place) {
        return Optional.ofNullable(meant.get(place));
    }

    private void read(List<Sentence> sentences) {
        for (int s = 0; s < sentences.size(); s++) {
            read(sentences.get(s), s);
        }
    }

    private void read(Sentence sentence, int number) {
        var names = named.getOrDefault(sentence, List.of());
        var weights = new PlaceWeights(sentence);
        int next = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (next < names.size() && names.get(next).run().from() <= i) {
                var run = names.get(next++).run();
                people.who(run).ifPresent(person -> remember(person, number, weights.of(run)));
            }
            int described = i;
            people.describedAt(sentence, i)
                    .ifPresent(person -> remember(person, number, weights.ofDescription(described)));
            int start = bare(sentence.at(i));
            var gender = GENDERS.get(sentence.at(i).lower().substring(start));
            if (gender != null && !sentence.quoted(i)) {
                var person = meantBy(sentence, i, number, gender, names.subList(next, names.size()));
                if (person != null) {
                    meant.put(sentence.at(i).span().start() + start, person);
                    remember(
                            person,
                            number,
                            weights.ofPronoun(
                                    i,
                                    !isObject(sentence, i)
                                            && !OWNERS.contains(sentence.at(i).lower())));
                }
            }
        }
    }

    /** Where the word begins that a dash binds to the one before: "the Globe—he". */
    private static int bare(Token token) {
        return token.word().lastIndexOf('\u2014') + 1;
    }

    private void remember(Person person, int sentence, double weight) {
        if (weight > 0) {
            recent.addFirst(new Mention(person, sentence, weight));
            if (recent.size() > KEPT) {
                recent.removeLast();
            }
        }
    }

    private @Nullable Person meantBy(
            Sentence sentence, int pronoun, int number, char gender, List<People.Sighting> following) {
        var ahead = announced(sentence, pronoun, gender, following);
        if (ahead != null) {
            return ahead;
        }
        var best = new HashMap<Person, Double>();
        var all = new LinkedHashMap<Person, Double>();
        boolean object = isObject(sentence, pronoun);
        for (var mention : recent) {
            int distance = number - mention.sentence();
            boolean ownSubject = object && distance == 0 && mention.weight() >= PlaceWeights.SUBJECT;
            if (distance < FADING.length && !ownSubject && mention.person().fits(gender)) {
                double score = mention.weight() * FADING[distance];
                people.whoOf(mention.person(), gender).ifPresent(person -> {
                    best.merge(person, score, Math::max);
                    all.merge(person, score, Double::sum);
                });
            }
        }
        Person found = null;
        double most = LEAST;
        for (var person : all.keySet()) {
            double score = score(person, best, all);
            if (score > most) {
                most = score;
                found = person;
            }
        }
        vote(found, gender, all.size());
        return found;
    }

    private static double score(Person person, Map<Person, Double> best, Map<Person, Double> all) {
        double highest = best.getOrDefault(person, 0.0);
        double known = person.gender() == 0 ? 0.8 : 1;
        return known * (highest + REPEATED * Math.min(highest, all.getOrDefault(person, 0.0) - highest));
    }

    private void vote(@Nullable Person found, char gender, int able) {
        if (found != null && found.gender() == 0 && able == 1) {
            votes.computeIfAbsent(found, any -> new int[2])[gender == 'm' ? 0 : 1]++;
        }
    }

    /** "In his view, Roe said": the name follows. */
    private @Nullable Person announced(Sentence sentence, int pronoun, char gender, List<People.Sighting> following) {
        if (!sentence.tagged(0, "ADP", "SCONJ") || following.isEmpty() || pronoun > 12) {
            return null;
        }
        var next = following.get(0).run();
        boolean afterComma = sentence.has(next.from() - 1 - next.titles().size(), ",");
        boolean nothingBetween = afterComma && next.subject() && !recentInSentence(sentence, pronoun);
        return nothingBetween
                ? people.who(next).filter(person -> person.fits(gender)).orElse(null)
                : null;
    }

    private boolean recentInSentence(Sentence sentence, int pronoun) {
        return named.getOrDefault(sentence, List.of()).stream()
                .anyMatch(seen -> seen.run().from() < pronoun);
    }

    private static boolean isObject(Sentence sentence, int i) {
        boolean form =
                sentence.has(i, "him") || (sentence.has(i, "her") && !sentence.tagged(i + 1, "NOUN", "ADJ", "PROPN"));
        return form && sentence.tagged(i - 1, "VERB");
    }
}
