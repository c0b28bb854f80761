package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the claims of an article together out of what each step has found. */
final class ClaimAssembly {

    private final Reading reading;
    private final Terms terms;
    private final Modalities modalities;
    private final Chains chains;
    private final StatementDays days;
    private final Set<Span> spans = new HashSet<>();
    private final List<ExtractedClaim> claims = new ArrayList<>();

    ClaimAssembly(Reading reading, Terms terms, ReportingVerbs verbs, Lexicon lexicon) {
        this.reading = reading;
        this.terms = terms;
        this.modalities = new Modalities(verbs);
        var sources = new Sources(reading, lexicon);
        this.chains = new Chains(reading, sources, new Media(reading, sources));
        this.days = new StatementDays(reading);
    }

    List<ExtractedClaim> assemble(List<Attribution> attributions, List<ExtractedClaim> notices) {
        Map<Sentence, List<Attribution>> bySentence = new HashMap<>();
        for (var attribution : attributions) {
            bySentence
                    .computeIfAbsent(attribution.sentence(), any -> new ArrayList<>())
                    .add(attribution);
        }
        for (var sentence : reading.sentences()) {
            var own = bySentence.getOrDefault(sentence, List.of());
            own.forEach(attribution -> attributed(attribution, own));
            OwnStatements.in(sentence, own).forEach(span -> reported(sentence, span));
        }
        notices.forEach(this::add);
        claims.sort(Comparator.comparingInt(
                        (ExtractedClaim claim) -> claim.evidence().start())
                .thenComparingInt(claim -> claim.evidence().end()));
        return claims;
    }

    private void attributed(Attribution attribution, List<Attribution> sameSentence) {
        var hops = chains.of(attribution, sameSentence);
        var statedOn = days.of(attribution, sameSentence);
        for (var statement : StatementSplitter.split(attribution)) {
            var evidence = Evidence.of(reading.article().text(), statement.content());
            add(new ExtractedClaim(
                    evidence.text(),
                    evidence.span(),
                    kind(statement, evidence.span()),
                    modalities.of(statement, reading),
                    hops,
                    statedOn,
                    around(statement),
                    terms.of(statement.sentence())));
        }
    }

    private void reported(Sentence sentence, Span span) {
        var evidence = Evidence.of(reading.article().text(), List.of(span));
        add(new ExtractedClaim(
                evidence.text(),
                evidence.span(),
                ClaimKind.REPORT,
                modalities.of(sentence, span),
                List.of(),
                null,
                sentence.span(),
                terms.of(sentence)));
    }

    private void add(ExtractedClaim claim) {
        if (claim.evidence().length() > 1 && spans.add(claim.evidence())) {
            claims.add(claim);
        }
    }

    private static ClaimKind kind(Attribution attribution, Span evidence) {
        boolean all =
                attribution.content().stream().allMatch(part -> quotedAlone(attribution.sentence(), part, evidence));
        boolean some = attribution.sentence().quotations().stream()
                .anyMatch(
                        quotation -> attribution.content().stream().anyMatch(part -> part.overlaps(quotation.inner())));
        return all ? ClaimKind.QUOTATION : some ? ClaimKind.MIXED : ClaimKind.PARAPHRASE;
    }

    private static boolean quotedAlone(Sentence sentence, Span part, Span evidence) {
        boolean elsewhere = !sentence.span().overlaps(part);
        int from = Math.max(part.start(), evidence.start());
        int to = Math.min(part.end(), evidence.end());
        return elsewhere
                || sentence.quotations().stream()
                        .anyMatch(quotation -> quotation.outer().start() <= from
                                && to <= quotation.outer().end());
    }

    private Span around(Attribution attribution) {
        var sentence = attribution.sentence().span();
        var envelope = attribution.envelope();
        int start = reading.sentenceAt(envelope.start())
                .map(first -> first.span().start())
                .orElse(envelope.start());
        int end = reading.sentenceAt(envelope.end() - 1)
                .map(last -> last.span().end())
                .orElse(envelope.end());
        return new Span(Math.min(sentence.start(), start), Math.max(sentence.end(), end));
    }
}
