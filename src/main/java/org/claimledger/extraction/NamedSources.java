package org.claimledger.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sources with a name of their own: persons by any part of theirs, organisations in full, documents. */
final class NamedSources {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");
    /** The paper in "the Herald's Jane Roe". */
    private static final Pattern OWNER = Pattern.compile("^[^']{1,60}'s? (?=\\p{Lu})");

    private static final Set<String> PEOPLE = WordList.words("people.txt");

    private final Reading reading;
    private final Lexicon lexicon;
    private final People people;
    private final Organisations organisations;

    NamedSources(Reading reading, Lexicon lexicon, People people, Organisations organisations) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.people = people;
        this.organisations = organisations;
    }

    /** Whether these words name a person of the article. */
    boolean isPerson(String words) {
        var name = BLANKS.splitAsStream(words.strip()).toList();
        return name.size() < 3 && people.bears(new PersonName(name));
    }

    /** A name outside of any sentence, as in a heading. */
    Source ofWords(String words) {
        var bare = POSSESSIVE.matcher(words.strip()).replaceFirst("");
        var name = BLANKS.splitAsStream(OWNER.matcher(bare).replaceFirst(""))
                .filter(word -> !word.isEmpty() && !lexicon.isTitle(word))
                .toList();
        var person = name.isEmpty() ? Optional.<Person>empty() : people.who(new PersonName(name), (char) 0, List.of());
        return person.map(found -> Source.of(found)).orElseGet(() -> new Source(HopKind.PERSON, words.strip(), false));
    }

    Optional<Source> of(SourcePhrase phrase) {
        var words = phrase.name();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var sentence = phrase.sentence();
        var run = NameRun.run(sentence, lexicon, words.from(), words.to());
        if (run.name().isEmpty() || isCommon(phrase, words, run) || isOwned(phrase, words)) {
            return Optional.empty();
        }
        var person = people.who(run).or(() -> ofPlace(sentence, words));
        var whole = sentence.span(words.from(), words.to()).in(reading.plain()).strip();
        var last = run.name().get(run.name().size() - 1);
        if (lexicon.isDocument(last) && person.isEmpty()) {
            boolean proper = run.name().size() > 1 && !startsSentence(sentence, words.from());
            return Optional.of(new Source(HopKind.DOCUMENT, proper ? whole : phrase.in(reading.plain()), proper));
        }
        if (person.isEmpty() && isOrganisation(phrase, words, run, last)) {
            return Optional.of(new Source(HopKind.ORGANISATION, organisation(whole, phrase), true));
        }
        return Optional.of(person.map(Source::of)
                .orElseGet(() -> new Source(
                        HopKind.PERSON, String.join(" ", run.name()), true, run.offices(), run.honorific())));
    }

    /** "Jane Roe of Utah". */
    private Optional<Person> ofPlace(Sentence sentence, Draft.Words words) {
        for (int i = words.from() + 1; i < words.to() - 1; i++) {
            if (sentence.has(i, "of")) {
                return people.who(NameRun.run(sentence, lexicon, words.from(), i));
            }
        }
        return Optional.empty();
    }

    /** "Trump's campaign" and "the Trump campaign" end with a noun of their own. */
    private static boolean isOwned(SourcePhrase phrase, Draft.Words words) {
        return words.to() < phrase.base();
    }

    /** "Republicans", "Editorialists" at the start of a sentence, "Exit Polls": no names. */
    private boolean isCommon(SourcePhrase phrase, Draft.Words words, NameRun run) {
        var sentence = phrase.sentence();
        var last = run.name().get(run.name().size() - 1).toLowerCase(Locale.ROOT);
        if (lexicon.isGroup(last)) {
            return true;
        }
        boolean person = people.who(run).isPresent();
        boolean several =
                phrase.from() < words.from() && sentence.tagged(phrase.from(), "ADJ", "NUM") && last.endsWith("s");
        boolean first = startsSentence(sentence, words.from());
        boolean noun = people.roles().isRole(last)
                || PEOPLE.contains(last)
                || (last.endsWith("s") && people.roles().isRole(last.substring(0, last.length() - 1)));
        boolean office = lexicon.isTitle(last) || PEOPLE.contains(last);
        return !person && (several || office || (noun && first));
    }

    private static boolean startsSentence(Sentence sentence, int i) {
        return i == 0 || (sentence.at(i - 1).isMark() && !sentence.has(i - 1, ",", "-", "."));
    }

    private boolean isOrganisation(SourcePhrase phrase, Draft.Words words, NameRun run, String last) {
        if (run.isTitled() && !lexicon.isOrganisation(last)) {
            return false;
        }
        var name = String.join(" ", run.name());
        boolean acronym = name.length() > 1 && name.length() < 7 && name.equals(name.toUpperCase(Locale.ROOT));
        boolean theThing = phrase.sentence().has(words.from() - 1, "the")
                && lexicon.gender(run.name().get(0)).isEmpty();
        boolean compound = run.name().size() > 2
                && (run.name().contains("of") || run.name().contains("for"));
        return compound
                || run.name().stream().anyMatch(lexicon::isOrganisation)
                || lexicon.isPlace(name)
                || acronym
                || theThing;
    }

    /** "the Department of Justice" by its whole name; a lone "Department" by the last one named. */
    private String organisation(String whole, SourcePhrase phrase) {
        if (whole.indexOf(' ') < 0 && lexicon.isOrganisation(whole)) {
            return organisations.called(whole, phrase.place()).orElse(whole);
        }
        return whole;
    }
}
