package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The persons that an article names: who is meant by a last name, a first name, a title. */
final class People {

    private static final int LONGEST_NAME = 5;

    /** Where a name stands. */
    record Sighting(Sentence sentence, NameRun run, PersonName name) {}

    private final Lexicon lexicon;
    private final RoleReader roles;
    private final OutletMentions outlets;
    private final Map<String, Person> byKey = new LinkedHashMap<>();
    private final Map<String, Set<Person>> byLast = new HashMap<>();
    private final Map<String, Set<Person>> byFirst = new HashMap<>();
    /** Where each is named outside of quotations. */
    private final Map<Person, NavigableSet<Integer>> outspoken = new HashMap<>();

    private final Map<String, Set<Person>> byRole = new HashMap<>();
    private final Map<String, Person> shared = new HashMap<>();
    private final Set<String> plainWords;
    private final List<Sighting> sightings = new ArrayList<>();

    private People(Reading reading, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.roles = new RoleReader(lexicon);
        this.outlets = reading.outlets();
        this.plainWords = reading.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> !token.startsUpper())
                .map(Token::lower)
                .collect(Collectors.toSet());
    }

    static People in(Reading reading, Lexicon lexicon) {
        var people = new People(reading, lexicon);
        var runs = new ArrayList<Sighting>();
        for (var sentence : reading.sentences()) {
            for (var run : NameRun.runsIn(sentence, lexicon)) {
                if (!run.name().isEmpty() && run.name().size() <= LONGEST_NAME && !people.isElse(sentence, run)) {
                    runs.add(new Sighting(sentence, run, new PersonName(run.name())));
                }
            }
        }
        people.learnFullNames(runs);
        people.learnLoneNames(runs);
        people.byLast.forEach((last, persons) -> {
            if (persons.size() > 1) {
                people.shared.put(last, new Person(new PersonName(List.of(last))));
            }
        });
        runs.forEach(people::learnFrom);
        return people;
    }

    /** An outlet, an organisation, a place, a part of a longer name. */
    private boolean isElse(Sentence sentence, NameRun run) {
        var whole = String.join(" ", run.name());
        boolean outlet = outlets.headOf(run.span())
                .filter(mention -> mention.span().length() >= run.span().length())
                .isPresent();
        return outlet
                || lexicon.isPlace(whole)
                || run.name().stream().anyMatch(word -> lexicon.isOrganisation(word) || lexicon.isDocument(word))
                || (run.name().size() == 1 && lexicon.isGroup(whole))
                || OrganisationNames.joins(sentence, run.from() - 1);
    }

    private void learnFullNames(List<Sighting> runs) {
        var alone = new HashSet<String>();
        runs.stream()
                .filter(seen -> seen.run().name().size() == 1 && !seen.run().afterArticle())
                .map(seen -> seen.name().last())
                .filter(last -> !isWord(last))
                .forEach(alone::add);
        for (var seen : runs) {
            if (seen.name().isFull() && isPersonal(seen, alone)) {
                add(seen.name());
            }
        }
        for (var seen : runs) {
            boolean part =
                    seen.name().isFull() && !byKey.containsKey(seen.name().key());
            if (part && who(seen.name(), (char) 0, List.of()).isEmpty() && isPlainlyPersonal(seen)) {
                add(seen.name());
            }
        }
    }

    /** Whether the article uses a word that may be a name in small letters too. */
    private boolean isWord(String name) {
        return plainWords.contains(name.toLowerCase(Locale.ROOT));
    }

    private boolean isPersonal(Sighting seen, Set<String> alone) {
        return lexicon.gender(seen.name().first()).isPresent()
                || (alone.contains(seen.name().last())
                        && !seen.run().afterArticle()
                        && !isWord(seen.name().first())
                        && seen.name().words().size() < 4);
    }

    private boolean isPlainlyPersonal(Sighting seen) {
        boolean titled = seen.run().isTitled()
                || !roles.around(seen.sentence(), seen.run().from(), seen.run().to())
                        .isEmpty();
        return titled
                || (seen.run().subject()
                        && !seen.run().afterArticle()
                        && !byLast.containsKey(seen.name().first())
                        && seen.name().words().stream().noneMatch(this::isWord));
    }

    private void add(PersonName name) {
        var person = byKey.computeIfAbsent(name.key(), key -> new Person(name));
        byLast.computeIfAbsent(name.last(), last -> new LinkedHashSet<>()).add(person);
        byFirst.computeIfAbsent(name.first(), first -> new LinkedHashSet<>()).add(person);
    }

    /** Persons of whom the article gives only one name. */
    private void learnLoneNames(List<Sighting> runs) {
        var weights = new LinkedHashMap<String, Integer>();
        for (var seen : runs) {
            var word = seen.name().toString();
            boolean unknown = !seen.name().isFull() && !byLast.containsKey(word) && !byFirst.containsKey(word);
            if (unknown) {
                weights.merge(word, weightAlone(seen.run()), Integer::sum);
            }
        }
        weights.forEach((word, weight) -> {
            boolean given = lexicon.gender(word).isPresent();
            if (weight > 1 || (weight == 1 && given)) {
                add(new PersonName(List.of(word)));
            }
        });
    }

    /** How much one mention of a lone name tells that it is a person's. */
    private int weightAlone(NameRun run) {
        if (run.isPersonTitled()) {
            return 2;
        }
        boolean thing = run.afterArticle() || isWord(run.name().get(0));
        return thing ? -1 : run.subject() ? 1 : 0;
    }

    private void learnFrom(Sighting seen) {
        var run = seen.run();
        who(run).ifPresent(person -> {
            sightings.add(seen);
            if (!seen.sentence().quoted(run.from())) {
                outspoken
                        .computeIfAbsent(person, any -> new TreeSet<>())
                        .add(run.span().start());
            }
            person.isCalled(seen.name());
            person.isOf(run.honorific());
            if (seen.name().isFull() || person.form().words().size() == 1) {
                lexicon.gender(person.form().first()).ifPresent(person::isOf);
            }
            for (var role : roles.around(seen.sentence(), run.from(), run.to())) {
                person.roles().add(role);
                byRole.computeIfAbsent(role.head(), any -> new LinkedHashSet<>())
                        .add(person);
                role.words().forEach(word -> person.isOf(Role.gender(word)));
            }
        });
    }

    /** Every place where a person is named, in reading order. */
    List<Sighting> sightings() {
        return sightings;
    }

    Optional<Person> who(NameRun run) {
        return run.name().isEmpty() ? Optional.empty() : who(new PersonName(run.name()), run.honorific(), run.titles());
    }

    /** The one person of the article who can be meant; none where there are two. */
    Optional<Person> who(PersonName name, char gender, List<String> titles) {
        var exact = name.isFull() ? byKey.get(name.key()) : null;
        if (exact != null) {
            return Optional.of(exact);
        }
        var able = able(byLast.getOrDefault(name.last(), Set.of()), name, gender);
        if (able.isEmpty() && !name.isFull()) {
            able = byFirst.getOrDefault(name.first(), Set.of()).stream()
                    .filter(person -> person.fits(gender))
                    .toList();
        }
        if (able.size() > 1 && !titles.isEmpty()) {
            able = bearing(titles, able);
        }
        return able.size() == 1
                ? Optional.of(able.get(0))
                : able.isEmpty() ? Optional.empty() : Optional.ofNullable(shared.get(name.toString()));
    }

    /** Who is meant by a name that several share, where the pronoun tells; else the name alone. */
    Optional<Person> whoOf(Person person, char gender) {
        var name = person.form();
        return shared.get(name.toString()) == person ? who(name, gender, List.of()) : Optional.of(person);
    }

    private static List<Person> able(Set<Person> persons, PersonName name, char gender) {
        return persons.stream()
                .filter(person -> person.fits(gender) && person.isNamedBy(name))
                .toList();
    }

    private static List<Person> bearing(List<String> titles, List<Person> persons) {
        var called = Role.of(titles, titles.get(titles.size() - 1), false).head();
        return persons.stream()
                .filter(person ->
                        person.roles().stream().anyMatch(role -> role.head().equals(called)))
                .toList();
    }

    /** The persons with a role that a phrase calls. */
    Set<Person> withRole(Role called) {
        var found = new LinkedHashSet<Person>();
        byRole.getOrDefault(called.head(), Set.of()).stream()
                .filter(person -> person.roles().stream().anyMatch(role -> role.answersTo(called)))
                .forEach(found::add);
        return found;
    }

    /** Whether a full name of the article ends with these words. */
    boolean bears(PersonName name) {
        return byLast.getOrDefault(name.last(), Set.of()).stream()
                .anyMatch(person -> person.form().isFull() && person.isNamedBy(name));
    }

    /** The person whom "the mayor" means, where such a phrase begins here, outside of quotations. */
    Optional<Person> describedAt(Sentence sentence, int from) {
        if (!sentence.has(from, "the") || sentence.quoted(from)) {
            return Optional.empty();
        }
        int end = from + 1;
        while (end - from < LONGEST_NAME && sentence.tagged(end, "NOUN", "ADJ", "PROPN")) {
            end++;
        }
        boolean alone = end > from + 1 && !sentence.tagged(end, "ADP") && !sentence.has(end, "'s", "'", ",", "-");
        return alone
                ? roles.called(sentence, from, end)
                        .flatMap(role ->
                                lastBefore(sentence.at(from).span().start(), withRole(role), Role.gender(role.head())))
                : Optional.empty();
    }

    /** Of these persons the last one named before a place, outside of quotations. */
    Optional<Person> lastBefore(int place, Set<Person> able, char gender) {
        Person last = null;
        int latest = -1;
        for (var person : able) {
            var named = person.fits(gender) ? outspoken.get(person) : null;
            var nearest = named == null ? null : named.lower(place);
            if (nearest != null && nearest > latest) {
                latest = nearest;
                last = person;
            }
        }
        return Optional.ofNullable(last);
    }

    RoleReader roles() {
        return roles;
    }
}
