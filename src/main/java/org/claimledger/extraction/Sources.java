package org.claimledger.extraction;

import java.util.Optional;

/** Tells who the source of an attribution is: resolves last names, titles, roles, pronouns and "the department". */
final class Sources {

    private final Reading reading;
    private final NamedSources named;
    private final DescribedSources described;
    private final PronounSources pronouns;

    Sources(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        var people = People.in(reading, lexicon);
        var organisations = Organisations.in(reading, lexicon);
        var stand = Pronouns.in(reading, people);
        this.described = new DescribedSources(reading, lexicon, people, organisations);
        this.named = new NamedSources(reading, lexicon, people, organisations);
        this.pronouns = new PronounSources(reading, lexicon, people, stand);
    }

    Source resolve(Span mention) {
        var outlet = outlet(mention).or(() -> pronouns.at(mention));
        return outlet.isPresent()
                ? outlet.get()
                : reading.sentenceAt(mention.start())
                        .filter(sentence -> sentence.size() > 0)
                        .map(sentence -> resolve(SourcePhrase.of(sentence, mention)))
                        .orElseGet(() -> named.ofWords(mention.in(reading.plain())));
    }

    /** An outlet by its name, unless somebody of the article bears that name. */
    private Optional<Source> outlet(Span mention) {
        return reading.outlets()
                .headOf(mention)
                .filter(found -> !named.isPerson(found.span().in(reading.plain())))
                .map(found -> new Source(HopKind.OUTLET, found.outlet(), true));
    }

    private Source resolve(SourcePhrase phrase) {
        var sentence = phrase.sentence();
        var outlet = outlet(sentence.span(phrase.from(), phrase.to()));
        if (outlet.isPresent()) {
            return outlet.get();
        }
        var several = several(phrase);
        if (several.isPresent()) {
            return several.get();
        }
        var first = phrase.first();
        if (phrase.isOneWord() && (first.isPersonalPronoun() || PronounSources.isPronoun(first))) {
            return pronouns.of(phrase, this::resolve);
        }
        if (first.isPossessivePronoun() && !phrase.isOneWord()) {
            return ofPossession(phrase);
        }
        return named.of(phrase).or(() -> described.of(phrase)).orElseGet(() -> described.asPrinted(phrase));
    }

    /** "his campaign", "her spokesman, Peter Holm": by its own name, or by its owner's. */
    private Source ofPossession(SourcePhrase phrase) {
        var sentence = phrase.sentence();
        var bare = SourcePhrase.within(sentence, phrase.from() + 1, phrase.end());
        return named.of(bare)
                .or(() -> described.beside(phrase))
                .or(() -> pronouns.owner(phrase).flatMap(owner -> described.owned(bare, owner)))
                .orElseGet(() -> described.asPrinted(phrase));
    }

    /** "Jane Roe, Ann Lee and Richard Poe": all are named. */
    private Optional<Source> several(SourcePhrase phrase) {
        var sentence = phrase.sentence();
        for (int i = phrase.from() + 1; i < phrase.end() - 1; i++) {
            boolean joint = sentence.has(i, "and")
                    && !OrganisationNames.joins(sentence, i)
                    && (sentence.at(i - 1).startsUpper() || sentence.has(i - 1, ",", ")"))
                    && (sentence.at(i + 1).startsUpper() || sentence.tagged(i + 1, "DET"));
            if (joint) {
                return both(phrase, i);
            }
            if (sentence.has(i, "who", "which", "(") || sentence.isDash(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Source> both(SourcePhrase phrase, int and) {
        var sentence = phrase.sentence();
        int comma = sentence.has(and - 1, ",") ? and - 1 : and;
        int next = phrase.to() < and ? phrase.to() + 1 : comma;
        var left = resolve(SourcePhrase.within(sentence, phrase.from(), Math.min(next, comma)));
        boolean listed = phrase.to() < comma && sentence.at(next).startsUpper();
        var middle =
                listed ? Optional.of(resolve(SourcePhrase.within(sentence, next, comma))) : Optional.<Source>empty();
        var right = resolve(SourcePhrase.within(sentence, and + 1, Math.max(and + 2, phrase.end())));
        boolean apposition = phrase.to() < comma && !listed;
        boolean alike = left.named()
                && right.named()
                && left.kind() == right.kind()
                && !left.name().equals(right.name())
                && middle.filter(one -> !one.named() || one.kind() != left.kind())
                        .isEmpty();
        if (apposition || !alike) {
            return Optional.empty();
        }
        var names = left.name() + middle.map(one -> ", " + one.name()).orElse("") + " and " + right.name();
        return Optional.of(new Source(left.kind(), names, true));
    }
}
