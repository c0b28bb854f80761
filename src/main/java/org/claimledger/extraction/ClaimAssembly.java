package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the claims of an article together out of what each step has found. */
final class ClaimAssembly {

    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV");

    private final Reading reading;
    private final Terms terms;
    private final ReportingVerbs verbs;
    private final Modalities modalities;
    private final Sources sources;
    private final Lexicon lexicon;
    private final EntryDays days;
    private final ProseRuns prose;
    private final Map<Span, ExtractedClaim> claims = new HashMap<>();

    ClaimAssembly(Reading reading, Terms terms, ReportingVerbs verbs, Lexicon lexicon) {
        this.reading = reading;
        this.terms = terms;
        this.verbs = verbs;
        this.modalities = new Modalities();
        this.sources = new Sources(reading, lexicon);
        this.lexicon = lexicon;
        this.days = new EntryDays(reading, sources, verbs, lexicon);
        this.prose = new ProseRuns(reading);
    }

    List<ExtractedClaim> assemble(List<Attribution> attributions, List<ExtractedClaim> notices) {
        var chains = new Chains(reading, sources, lexicon, attributions);
        Map<Sentence, List<Attribution>> byCue = new HashMap<>();
        Map<Sentence, List<Attribution>> touching = new HashMap<>();
        for (var attribution : attributions) {
            put(byCue, attribution.sentence(), attribution);
            sentencesOf(attribution).forEach(sentence -> put(touching, sentence, attribution));
        }
        for (var sentence : reading.sentences()) {
            var own = byCue.getOrDefault(sentence, List.of());
            own.forEach(attribution -> attributed(attribution, own, chains.of(attribution)));
            var said = touching.getOrDefault(sentence, List.of()).stream()
                    .filter(attribution -> !isAct(attribution))
                    .toList();
            OwnStatements.in(sentence, said)
                    .forEach(span -> reported(sentence, span, chains.ofReport(sentence.span())));
        }
        notices.forEach(this::add);
        return claims.values().stream()
                .sorted(Comparator.comparingInt(
                                (ExtractedClaim claim) -> claim.evidence().start())
                        .thenComparingInt(claim -> claim.evidence().end()))
                .toList();
    }

    /** Who speaks where each of these attributions introduces what follows, and when. */
    Map<Attribution, Voice> voices(Collection<Attribution> introductions) {
        var chains = new Chains(reading, sources, lexicon, List.copyOf(introductions));
        var voices = new HashMap<Attribution, Voice>();
        introductions.forEach(one -> voices.put(one, new Voice(chains.of(one), days.of(one, List.of(one)))));
        return voices;
    }

    /** Whoever orders, promises or passes a bill does something: that he did is told by the outlet, what he wants by him. */
    private boolean isAct(Attribution attribution) {
        var modality = modalities.of(attribution, reading);
        boolean act = modality == Modality.WANTED
                || modality == Modality.PROMISED
                || (!reports(attribution) && attribution.content().stream().noneMatch(this::isClause));
        return act && attribution.content().stream().noneMatch(this::holdsQuotation);
    }

    private boolean reports(Attribution attribution) {
        return words(attribution.sentence(), attribution.cue())
                .anyMatch(word -> verbs.withForm(word.lower()).isPresent());
    }

    private boolean isClause(Span part) {
        return reading.sentenceAt(part.start()).stream()
                .anyMatch(sentence -> OwnStatements.hasSubjectAndVerb(
                        sentence, sentence.indexAt(part.start()), sentence.indexAt(part.end())));
    }

    private static Stream<Token> words(Sentence sentence, Span place) {
        return sentence.tokens().subList(sentence.indexAt(place.start()), sentence.indexAt(place.end())).stream();
    }

    private static void put(Map<Sentence, List<Attribution>> groups, Sentence sentence, Attribution attribution) {
        groups.computeIfAbsent(sentence, any -> new ArrayList<>()).add(attribution);
    }

    /** Where its cue stands, and where what is said begins: not always one and the same. */
    private Set<Sentence> sentencesOf(Attribution attribution) {
        var sentences = new LinkedHashSet<Sentence>();
        sentences.add(attribution.sentence());
        for (var part : attribution.content()) {
            for (int place = part.start(); place < part.end(); ) {
                var sentence = reading.sentenceAt(place);
                sentence.ifPresent(sentences::add);
                place = sentence.map(found -> found.span().end()).orElse(place + 1);
            }
        }
        return sentences;
    }

    private void attributed(Attribution attribution, List<Attribution> sameSentence, List<Hop> hops) {
        var statedOn = days.of(attribution, sameSentence);
        for (var run : prose.of(attribution.content())) {
            for (var part : StatementSplitter.split(attribution.withContent(run), reading)) {
                var statement = Complementizer.without(part, reading);
                var evidence = Evidence.of(reading.article().text(), statement.content());
                var kind = kind(statement, evidence.span());
                if (kind == ClaimKind.PARAPHRASE && !statesSomething(statement)) {
                    continue;
                }
                add(new ExtractedClaim(
                        evidence.text(),
                        evidence.span(),
                        kind,
                        modalities.of(statement, reading),
                        hops,
                        statedOn,
                        around(statement),
                        terms.of(statement.sentence())));
            }
        }
    }

    /** One word, or words of grammar alone, state nothing unless they are quoted. */
    private boolean statesSomething(Attribution statement) {
        var words = statement.content().stream()
                .flatMap(part -> reading.sentenceAt(part.start()).stream().flatMap(sentence -> words(sentence, part)))
                .filter(word -> !word.tag().equals("PUNCT"))
                .toList();
        return words.size() > 1 && words.stream().anyMatch(word -> CONTENT.contains(word.tag()));
    }

    private void reported(Sentence sentence, Span span, List<Hop> hops) {
        var evidence = Evidence.of(reading.article().text(), List.of(span));
        add(new ExtractedClaim(
                evidence.text(),
                evidence.span(),
                ClaimKind.REPORT,
                modalities.of(sentence, span),
                hops,
                null,
                sentence.span(),
                terms.of(sentence)));
    }

    /** The same words are one claim: of two who tell them, the chain that goes further counts. */
    private void add(ExtractedClaim claim) {
        if (claim.evidence().length() > 1) {
            claims.merge(claim.evidence(), claim, ClaimAssembly::furtherChain);
        }
    }

    private static ExtractedClaim furtherChain(ExtractedClaim known, ExtractedClaim other) {
        return other.attribution().size() > known.attribution().size() ? other : known;
    }

    private ClaimKind kind(Attribution attribution, Span evidence) {
        boolean all = attribution.content().stream().allMatch(part -> isQuotation(part, evidence));
        boolean some = attribution.content().stream().anyMatch(this::holdsQuotation);
        return all ? ClaimKind.QUOTATION : some ? ClaimKind.MIXED : ClaimKind.PARAPHRASE;
    }

    private boolean holdsQuotation(Span part) {
        return quotationsAt(part).anyMatch(quotation -> part.overlaps(quotation.inner()));
    }

    private boolean isQuotation(Span part, Span evidence) {
        int from = Math.max(part.start(), evidence.start());
        int to = Math.min(part.end(), evidence.end());
        return quotationsAt(part)
                .anyMatch(quotation -> quotation.outer().start() <= from
                        && to <= quotation.outer().end());
    }

    private Stream<Quotation> quotationsAt(Span part) {
        return reading.sentenceAt(part.start()).stream().flatMap(sentence -> sentence.quotations().stream());
    }

    private Span around(Attribution attribution) {
        var cue = attribution.sentence().span();
        var said = sentencesAround(attribution.envelope());
        boolean together = cue.overlaps(said)
                || prose.runsOn(Math.min(cue.end(), said.end()), Math.max(cue.start(), said.start()));
        return together ? new Span(Math.min(cue.start(), said.start()), Math.max(cue.end(), said.end())) : said;
    }

    private Span sentencesAround(Span words) {
        int start = reading.sentenceAt(words.start())
                .map(first -> first.span().start())
                .orElse(words.start());
        int end = reading.sentenceAt(words.end() - 1)
                .map(last -> last.span().end())
                .orElse(words.end());
        return new Span(start, end);
    }
}
