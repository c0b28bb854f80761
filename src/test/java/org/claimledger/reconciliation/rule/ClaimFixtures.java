package org.claimledger.reconciliation.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.Modality;
import org.claimledger.extraction.Period;
import org.jspecify.annotations.Nullable;

/** Builds claims that read as prose: {@code reported("The Herald", "the bridge collapsed")}. */
record ClaimFixtures(ClaimFacts facts) {

    static final Instant NOON = Instant.parse("2021-05-12T12:00:00Z");

    private static final Set<String> STORY = Set.of("harbour", "bridge", "toll", "Larkhaven", "council", "ferry");

    /** What an outlet says on its own account, in a story about the harbour bridge of Larkhaven. */
    static ClaimFixtures reported(String outlet, String text) {
        return new ClaimFixtures(new ClaimFacts(
                outlet + ": " + text,
                outlet + "'s article",
                outlet,
                List.of(),
                ClaimKind.REPORT,
                Modality.ASSERTED,
                text,
                text,
                STORY,
                null,
                NOON));
    }

    static ClaimFixtures quoted(String outlet, String speaker, String text) {
        return reported(outlet, text).citing(speaker).as(ClaimKind.QUOTATION);
    }

    ClaimFixtures citing(String... sources) {
        return citing(Stream.of(sources).map(ClaimFixtures::source).toArray(CitedSource[]::new));
    }

    ClaimFixtures citing(CitedSource... sources) {
        return with(List.of(sources), facts.kind(), facts.modality(), facts.stated(), facts.publishedAt());
    }

    /** "The Herald" is an outlet, "Ada Quill" is a person. */
    static CitedSource source(String name) {
        return new CitedSource(name, name.startsWith("The ") ? HopKind.OUTLET : HopKind.PERSON, true);
    }

    ClaimFixtures as(ClaimKind kind) {
        return with(facts.chain(), kind, facts.modality(), facts.stated(), facts.publishedAt());
    }

    ClaimFixtures as(Modality modality) {
        return with(facts.chain(), facts.kind(), modality, facts.stated(), facts.publishedAt());
    }

    ClaimFixtures statedOn(String day) {
        return with(
                facts.chain(), facts.kind(), facts.modality(), Period.of(LocalDate.parse(day)), facts.publishedAt());
    }

    ClaimFixtures hoursLater(int hours) {
        return with(
                facts.chain(),
                facts.kind(),
                facts.modality(),
                facts.stated(),
                facts.publishedAt().plusSeconds(hours * 3600L));
    }

    ClaimFixtures inSentence(String sentence) {
        return new ClaimFixtures(new ClaimFacts(
                facts.id(),
                facts.article(),
                facts.outlet(),
                facts.chain(),
                facts.kind(),
                facts.modality(),
                facts.text(),
                sentence,
                facts.topic(),
                facts.stated(),
                facts.publishedAt()));
    }

    ClaimFixtures about(String... topic) {
        return new ClaimFixtures(new ClaimFacts(
                facts.id(),
                facts.article(),
                facts.outlet(),
                facts.chain(),
                facts.kind(),
                facts.modality(),
                facts.text(),
                facts.sentence(),
                Set.of(topic),
                facts.stated(),
                facts.publishedAt()));
    }

    private ClaimFixtures with(
            List<CitedSource> chain, ClaimKind kind, Modality modality, @Nullable Period stated, Instant publishedAt) {
        return new ClaimFixtures(new ClaimFacts(
                facts.id(),
                facts.article(),
                facts.outlet(),
                chain,
                kind,
                modality,
                facts.text(),
                facts.sentence(),
                facts.topic(),
                stated,
                publishedAt));
    }

    AnalysedClaim analysed() {
        return new AnalysedClaim(facts);
    }

    ClaimPair with(ClaimFixtures later) {
        return new ClaimPair(analysed(), later.analysed());
    }
}
