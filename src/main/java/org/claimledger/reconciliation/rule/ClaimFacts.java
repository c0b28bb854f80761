package org.claimledger.reconciliation.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.Modality;
import org.claimledger.extraction.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the rules know of a claim.
 *
 * @param outlet the publishing outlet's name
 * @param chain the sources from the first cited outlet to the root; empty where the outlet speaks itself
 * @param text the words of the statement
 * @param sentence the sentence around it
 * @param topic what its article is about: lower-case lemmas and names of headline and lead
 * @param stated when the statement was made, if known: a day, or somewhere in a longer time
 * @param publishedAt when the outlet published the revision in which the claim first stood
 * @param revises what its article said in its place before
 */
public record ClaimFacts(
        String id,
        String article,
        String outlet,
        List<CitedSource> chain,
        ClaimKind kind,
        Modality modality,
        String text,
        String sentence,
        Set<String> topic,
        @Nullable Period stated,
        Instant publishedAt,
        List<ClaimFacts> revises) {

    public ClaimFacts {
        chain = List.copyOf(chain);
        topic = Set.copyOf(topic);
        revises = List.copyOf(revises);
    }

    /** A claim that stands in the place of no other. */
    public ClaimFacts(
            String id,
            String article,
            String outlet,
            List<CitedSource> chain,
            ClaimKind kind,
            Modality modality,
            String text,
            String sentence,
            Set<String> topic,
            @Nullable Period stated,
            Instant publishedAt) {
        this(id, article, outlet, chain, kind, modality, text, sentence, topic, stated, publishedAt, List.of());
    }

    /** The day on which the statement was made, if the article tells it. */
    public @Nullable LocalDate statedOn() {
        return stated != null && stated.isDay() ? stated.first() : null;
    }

    /** The last day for which the claim can speak. */
    LocalDate statedBy() {
        return stated == null ? publishedAt.atOffset(ZoneOffset.UTC).toLocalDate() : stated.last();
    }

    /** What the outlet tells by the sentence around it. */
    ClaimFacts ofSentence() {
        return new ClaimFacts(
                id,
                article,
                outlet,
                List.of(),
                ClaimKind.REPORT,
                Modality.ASSERTED,
                sentence,
                sentence,
                topic,
                null,
                publishedAt);
    }

    /** Whose statement it is: the root of the chain, or the publishing outlet. */
    public String voice() {
        return chain.isEmpty() ? outlet : chain.get(chain.size() - 1).name();
    }
}
