package org.claimledger.extraction;

import java.util.Optional;
import java.util.Set;

/** Sources that are described: "the Treasury secretary", "the department", "her spokesman, Peter Holm", "officials". */
final class DescribedSources {

    private static final int REACH = 30;
    private static final Set<String> OF_A_PERSON = Set.of(
            "administration",
            "campaign",
            "office",
            "government",
            "cabinet",
            "team",
            "company",
            "foundation",
            "firm",
            "department",
            "ministry",
            "organization",
            "organisation",
            "camp");

    private final Reading reading;
    private final Lexicon lexicon;
    private final People people;
    private final Organisations organisations;

    DescribedSources(Reading reading, Lexicon lexicon, People people, Organisations organisations) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.people = people;
        this.organisations = organisations;
    }

    Optional<Source> of(SourcePhrase phrase) {
        return beside(phrase)
                .or(() -> role(phrase))
                .or(() -> organisation(phrase))
                .or(() -> ownedByName(phrase));
    }

    /** "the F.B.I. director, James B. Comey,": the name is put beside what he is. */
    Optional<Source> beside(SourcePhrase phrase) {
        var sentence = phrase.sentence();
        int comma = phrase.to();
        boolean described = people.roles().isRole(phrase.head().lower())
                || sentence.tagged(phrase.from(), "DET", "NUM")
                || phrase.first().isPossessivePronoun();
        int end = nameEnd(sentence, comma + 1);
        if (!described || !sentence.has(comma, ",") || end <= comma + 1) {
            return Optional.empty();
        }
        boolean whole = end == phrase.end() || sentence.has(end, ",", "(", "who");
        var name = SourcePhrase.within(sentence, comma + 1, end).name();
        return whole && !name.isEmpty() && name.to() == end ? beside(phrase, name) : Optional.empty();
    }

    private Optional<Source> beside(SourcePhrase phrase, Draft.Words name) {
        var run = NameRun.run(phrase.sentence(), lexicon, name.from(), name.to());
        var person = people.who(run).filter(found -> run.name().size() > 1).map(Source::of);
        boolean body =
                lexicon.isOrganisation(phrase.head().lower()) && run.name().size() > 1;
        return person.or(() -> body
                ? Optional.of(new Source(
                        HopKind.ORGANISATION,
                        phrase.sentence().span(name.from(), name.to()).in(reading.plain()),
                        true))
                : Optional.empty());
    }

    private static int nameEnd(Sentence sentence, int from) {
        int end = from;
        while (sentence.contains(end)
                && end - from < REACH
                && !sentence.has(end, ",", "\"", "(", "who")
                && !sentence.tagged(end, "VERB", "AUX")) {
            end++;
        }
        return end;
    }

    /** "the Treasury secretary", "the senator": the last one mentioned who is that. */
    private Optional<Source> role(SourcePhrase phrase) {
        var called = people.roles().called(phrase.sentence(), phrase.from(), phrase.to());
        return called.flatMap(role -> {
                    var gender = Role.gender(role.head());
                    var able = people.withRole(role);
                    return people.lastBefore(phrase.place(), able, gender);
                })
                .map(Source::of);
    }

    /** "the department", "the agency": the last one named. */
    private Optional<Source> organisation(SourcePhrase phrase) {
        boolean bare = phrase.isDefinite() && phrase.to() - phrase.from() == 2;
        return bare
                ? organisations
                        .called(phrase.head().lower(), phrase.place())
                        .map(name -> new Source(HopKind.ORGANISATION, name, true))
                : Optional.empty();
    }

    /** "Roe's campaign" and "the Roe administration" are named by their owner. */
    private Optional<Source> ownedByName(SourcePhrase phrase) {
        if (!lexicon.isOrganisation(phrase.head().lower())) {
            return Optional.empty();
        }
        var sentence = phrase.sentence();
        for (int i = phrase.base() - 2; i >= phrase.from(); i--) {
            if (sentence.at(i).startsUpper() && !sentence.tagged(i, "DET", "PRON")) {
                var owner = SourcePhrase.within(sentence, phrase.from(), i + 1).name();
                var name =
                        sentence.span(owner.isEmpty() ? i : owner.from(), i + 1).in(reading.plain());
                boolean mark = sentence.at(i + 1).isPossessiveMark() || sentence.has(i + 1, "'");
                return mark
                        ? owned(SourcePhrase.within(sentence, i + 2, phrase.end()), name)
                        : Optional.of(new Source(HopKind.ORGANISATION, name + " " + words(phrase, i + 1), true));
            }
        }
        return Optional.empty();
    }

    private String words(SourcePhrase phrase, int from) {
        return phrase.sentence().span(from, phrase.base()).in(reading.plain());
    }

    /** What belongs to somebody, by the owner's last name: "Roe administration". */
    Optional<Source> owned(SourcePhrase thing, Person owner) {
        return owned(thing, owner.form().last());
    }

    private Optional<Source> owned(SourcePhrase thing, String owner) {
        int first = thing.sentence().has(thing.from(), "own") ? thing.from() + 1 : thing.from();
        boolean body = lexicon.isOrganisation(thing.head().lower())
                || OF_A_PERSON.contains(thing.head().lower());
        return body && thing.base() > first && thing.base() - first < 3
                ? Optional.of(new Source(HopKind.ORGANISATION, owner + " " + words(thing, first), true))
                : Optional.empty();
    }

    /** Nobody is named: the words stand for themselves. */
    Source asPrinted(SourcePhrase phrase) {
        var head = phrase.head();
        var kind = lexicon.isOrganisation(head.lower())
                ? HopKind.ORGANISATION
                : lexicon.isDocument(head.lower()) ? HopKind.DOCUMENT : HopKind.PERSON;
        return new Source(kind, phrase.in(reading.plain()).strip(), false);
    }
}
