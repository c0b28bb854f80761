package org.claimledger.reconciliation;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.claimledger.extraction.ArticleText;
import org.claimledger.extraction.ClaimExtractor;
import org.claimledger.extraction.ExtractedClaim;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.OutletNames;
import org.claimledger.extraction.Span;
import org.claimledger.reconciliation.rule.CitedSource;

/** Reads who says a bare statement, as articles are read: "The bridge is open, Mayor Ada Lind said." */
public final class StatementSpeaker {

    private static final OutletNames NO_OUTLETS = new OutletNames(List.of());

    private final ClaimExtractor extractor;

    public StatementSpeaker(ClaimExtractor extractor) {
        this.extractor = extractor;
    }

    /** Whoever says all that a text states; nothing where it states more, or on its own account. */
    public Optional<CitedSource> in(String text) {
        var article = new ArticleText("", "", null, LocalDate.EPOCH, text, NO_OUTLETS);
        var claims = extractor.extract(article).claims();
        var speakers =
                claims.stream().map(StatementSpeaker::speakerOf).distinct().toList();
        return speakers.size() == 1 && isAllSaid(claims, text) ? speakers.get(0) : Optional.empty();
    }

    /** Whether there is less beside what is said, and the naming of who says it, than is said. */
    private static boolean isAllSaid(List<ExtractedClaim> claims, String text) {
        var said = new BitSet(text.length());
        claims.forEach(claim -> mark(said, claim.evidence()));
        var told = (BitSet) said.clone();
        claims.stream().flatMap(claim -> claim.attribution().stream()).forEach(hop -> {
            mark(told, hop.span());
            mark(told, hop.cueSpan());
        });
        return text.length() - told.cardinality() < said.cardinality();
    }

    private static void mark(BitSet marked, Span span) {
        marked.set(span.start(), span.end());
    }

    private static Optional<CitedSource> speakerOf(ExtractedClaim claim) {
        return Optional.of(claim.attribution())
                .filter(hops -> hops.size() == 1)
                .map(hops -> hops.get(0))
                .filter(hop -> hop.kind() == HopKind.PERSON || hop.kind() == HopKind.ORGANISATION)
                .map(hop -> new CitedSource(hop.name(), hop.kind(), hop.named()));
    }
}
