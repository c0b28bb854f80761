package org.claimledger.reconciliation.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.Modality;
import org.claimledger.extraction.Period;
import org.jspecify.annotations.Nullable;

/**
 * A statement that stands in no article.
 *
 * @param outlet who publishes it
 * @param chain its sources; empty where the outlet speaks itself
 * @param statedOn when it was made; without a day it is as old as what it is compared with
 */
public record BareStatement(
        String text,
        String outlet,
        List<CitedSource> chain,
        @Nullable LocalDate statedOn) {

    public BareStatement {
        chain = List.copyOf(chain);
    }

    /** What the rules know of it beside another statement, both being taken to be about one event. */
    public ClaimFacts beside(BareStatement other, String id) {
        Set<String> topic = new HashSet<>(contentWords());
        topic.addAll(other.contentWords());
        LocalDate day = statedOn == null ? other.statedOn : statedOn;
        return new ClaimFacts(
                id,
                id,
                outlet,
                chain,
                ClaimKind.REPORT,
                Modality.ASSERTED,
                text,
                text,
                topic,
                statedOn == null ? null : Period.of(statedOn),
                day == null ? Instant.EPOCH : day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private List<String> contentWords() {
        return Tokeniser.tokens(Tokeniser.plain(text)).stream()
                .filter(token -> token.isWord() && token.hasContent())
                .map(Token::word)
                .toList();
    }
}
