package org.claimledger.reconciliation.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A claim made up to show what a rule does.
 *
 * @param sources the chain from the first cited outlet to the root; empty where the outlet speaks itself
 * @param sentence the sentence around it
 * @param revised what its article said in its place before
 * @param hoursLater how long after noon of 12 May 2021, a Wednesday, it was published
 */
public record ExampleClaim(
        String outlet,
        List<CitedSource> sources,
        ClaimKind kind,
        Modality modality,
        String text,
        String sentence,
        int hoursLater,
        @Nullable ExampleClaim revised) {

    private static final Instant NOON = Instant.parse("2021-05-12T12:00:00Z");

    public ExampleClaim {
        sources = List.copyOf(sources);
    }

    /** What an outlet says on its own account. */
    static ExampleClaim report(String outlet, String text) {
        return new ExampleClaim(outlet, List.of(), ClaimKind.REPORT, Modality.ASSERTED, text, text, 0, null);
    }

    ExampleClaim citing(String speaker) {
        return citing(new CitedSource(speaker, HopKind.PERSON, true));
    }

    ExampleClaim citingOutlet(String cited) {
        return citing(new CitedSource(cited, HopKind.OUTLET, true));
    }

    private ExampleClaim citing(CitedSource source) {
        return new ExampleClaim(
                outlet, List.of(source), ClaimKind.PARAPHRASE, modality, text, sentence, hoursLater, revised);
    }

    ExampleClaim as(ClaimKind other) {
        return new ExampleClaim(outlet, sources, other, modality, text, sentence, hoursLater, revised);
    }

    ExampleClaim as(Modality other) {
        return new ExampleClaim(outlet, sources, kind, other, text, sentence, hoursLater, revised);
    }

    ExampleClaim within(String around) {
        return new ExampleClaim(outlet, sources, kind, modality, text, around, hoursLater, revised);
    }

    ExampleClaim later(int hours) {
        return new ExampleClaim(outlet, sources, kind, modality, text, sentence, hours, revised);
    }

    /** In the place of another claim of its article. */
    ExampleClaim revising(ExampleClaim other) {
        return new ExampleClaim(outlet, sources, kind, modality, text, sentence, hoursLater, other);
    }

    ClaimFacts facts(String id, Set<String> topic) {
        return facts(id, topic, null);
    }

    /** @param left the claim beside it, which may be the one that it revises */
    ClaimFacts facts(String id, Set<String> topic, @Nullable ExampleClaim left) {
        return new ClaimFacts(
                id,
                outlet,
                outlet,
                sources,
                kind,
                modality,
                text,
                sentence,
                topic,
                null,
                NOON.plus(Duration.ofHours(hoursLater)),
                revised == null
                        ? List.of()
                        : List.of(revised.facts(revised.equals(left) ? "left" : "revised", topic, null)));
    }
}
