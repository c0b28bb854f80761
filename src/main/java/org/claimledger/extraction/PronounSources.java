package org.claimledger.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Sources that are pronouns: he and she, it, they, and who behind its noun. */
final class PronounSources {

    private static final Set<String> RELATIVE = Set.of("who", "which");
    private static final int NEAR = 40;

    private final Reading reading;
    private final Lexicon lexicon;
    private final People people;
    private final Pronouns pronouns;
    private final Speakers speakers;

    PronounSources(Reading reading, Lexicon lexicon, People people, Pronouns pronouns) {
        this.reading = reading;
        this.people = people;
        this.lexicon = lexicon;
        this.pronouns = pronouns;
        this.speakers = new Speakers(lexicon);
    }

    /** The person whom a pronoun stands for, where all that is marked is the pronoun. */
    Optional<Source> at(Span mention) {
        var word = mention.in(reading.plain()).toLowerCase(Locale.ROOT);
        return Pronouns.GENDERS.containsKey(word) ? pronouns.at(mention.start()).map(Source::of) : Optional.empty();
    }

    static boolean isPronoun(Token token) {
        return Pronouns.GENDERS.containsKey(token.lower()) || token.isAnyOf(RELATIVE);
    }

    /** Who is meant, with the antecedents' own phrases resolved by the caller. */
    Source of(SourcePhrase phrase, Function<SourcePhrase, Source> resolve) {
        var word = phrase.first();
        var found = word.isAnyOf(RELATIVE)
                ? antecedent(phrase).map(resolve)
                : word.is("it")
                        ? thing(phrase).map(resolve)
                        : word.is("they") ? group(phrase).map(resolve) : person(phrase);
        return found.orElseGet(() -> new Source(HopKind.PERSON, word.word(), false));
    }

    private Optional<Source> person(SourcePhrase phrase) {
        return pronouns.at(phrase.place()).map(Source::of);
    }

    /** Whose is meant by "his" or "her". */
    Optional<Person> owner(SourcePhrase phrase) {
        return pronouns.at(phrase.place());
    }

    /** "Jane Roe of Utah, who": the phrase before. */
    private Optional<SourcePhrase> antecedent(SourcePhrase phrase) {
        var sentence = phrase.sentence();
        int end = sentence.has(phrase.from() - 1, ",") ? phrase.from() - 1 : phrase.from();
        end = sentence.has(end - 1, ")") ? opening(sentence, end - 1) : end;
        if (end <= 0 || !sentence.tagged(end - 1, "NOUN", "PROPN", "PRON", "NUM")) {
            return Optional.empty();
        }
        var run = NameRun.runEndingAt(sentence, lexicon, end);
        if (run.isPresent() && people.who(run.get()).isPresent()) {
            return Optional.of(SourcePhrase.within(sentence, run.get().from(), end));
        }
        int start = PhraseStarts.before(sentence, end, 0);
        if (start == NounPhrases.NONE || start >= end || sentence.at(start).isPersonalPronoun()) {
            return Optional.empty();
        }
        var named = named(sentence, start);
        return named.isPresent() ? named : Optional.of(closest(sentence, start, end));
    }

    /** "an attack by dozens of women who": the last noun, where the first is nobody who can speak. */
    private SourcePhrase closest(Sentence sentence, int start, int end) {
        var wide = SourcePhrase.within(sentence, start, end);
        boolean speaks = speakers.includes(wide.head()) || wide.base() == wide.to();
        int core = PhraseBases.startOf(sentence, end, start);
        return speaks || core >= end ? wide : SourcePhrase.within(sentence, core, end);
    }

    /** "Jane Roe, a consultant who": the name before what she is. */
    private Optional<SourcePhrase> named(Sentence sentence, int description) {
        boolean beside = sentence.has(description - 1, ",") && sentence.tagged(description, "DET");
        return beside
                ? NameRun.runEndingAt(sentence, lexicon, description - 1)
                        .filter(run -> people.who(run).isPresent())
                        .map(run -> SourcePhrase.within(sentence, run.from(), description - 1))
                : Optional.empty();
    }

    private static int opening(Sentence sentence, int close) {
        for (int i = close - 1; i > 0 && close - i < 8; i--) {
            if (sentence.has(i, "(")) {
                return i;
            }
        }
        return close;
    }

    /** The organisation or document that is the subject of the sentence before, or earlier in this one. */
    private Optional<SourcePhrase> thing(SourcePhrase phrase) {
        return subject(phrase, this::isThing);
    }

    private boolean isThing(SourcePhrase subject) {
        var head = subject.head();
        boolean body = lexicon.isOrganisation(head.lower()) || lexicon.isDocument(head.lower());
        boolean named = !subject.name().isEmpty() && subject.sentence().has(subject.from(), "the") && head.isName();
        boolean outlet = reading.outlets()
                .headOf(subject.sentence().span(subject.from(), subject.to()))
                .isPresent();
        return body || named || outlet;
    }

    /** Those who are the subject of the sentence before, or earlier in this one. */
    private Optional<SourcePhrase> group(SourcePhrase phrase) {
        return subject(phrase, this::isGroup);
    }

    private boolean isGroup(SourcePhrase subject) {
        var head = subject.head();
        boolean plural = head.lower().endsWith("s")
                || head.is("people")
                || head.is("police")
                || head.is("men")
                || head.is("women");
        boolean common = plural && head.tag().equals("NOUN") && speakers.includes(head);
        return common || lexicon.isGroup(head.word());
    }

    private Optional<SourcePhrase> subject(SourcePhrase phrase, java.util.function.Predicate<SourcePhrase> fits) {
        var own = subjectIn(phrase.sentence(), phrase.from(), fits);
        return own.isPresent()
                ? own
                : reading.sentenceBefore(phrase.sentence()).flatMap(before -> subjectIn(before, before.size(), fits));
    }

    /** The last subject before a word that fits, if it is the first of its sentence or nothing else does. */
    private Optional<SourcePhrase> subjectIn(
            Sentence sentence, int limit, java.util.function.Predicate<SourcePhrase> fits) {
        for (int verb = 1; verb < Math.min(limit, NEAR); verb++) {
            if (sentence.tagged(verb, "VERB", "AUX")
                    && !sentence.quoted(verb)
                    && !sentence.tagged(verb - 1, "VERB", "AUX", "ADV", "PART")) {
                int start = PhraseStarts.before(sentence, verb, 0);
                if (start != NounPhrases.NONE
                        && start < verb
                        && !sentence.at(start).isPersonalPronoun()
                        && !isPronoun(sentence.at(start))) {
                    var subject = SourcePhrase.within(sentence, start, verb);
                    if (fits.test(subject)) {
                        return Optional.of(subject);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
