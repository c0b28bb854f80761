package org.claimledger.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimledger.extraction.ClaimExtractor;
import org.claimledger.extraction.HopKind;
import org.claimledger.reconciliation.rule.CitedSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementSpeakerTest {

    private static final StatementSpeaker SPEAKERS = new StatementSpeaker(new ClaimExtractor());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge is open, Mayor Ada Lind said on Monday. | Ada Lind",
                "Ada Lind told reporters that the bridge is open to lorries again. | Ada Lind",
                "“The bridge is open,” Ada Lind said. “It will stay so.” | Ada Lind",
                "According to two harbour pilots, nobody lit the lamp on Friday. | two harbour pilots",
            })
    void whoSaysAllOfItIsRead(String text, String speaker) {
        assertThat(SPEAKERS.in(text)).map(CitedSource::name).contains(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge has been open to lorries since Monday.",
                "The bridge is open, Mayor Ada Lind said. It was closed for a year, Governor Ole Berg said.",
                "The council closed the bridge on Friday after a storm had carried off the tollhouse. Ada Lind said: It is safe.",
                "?",
            })
    void whatTheTextStatesItselfOrSeveralSayHasNoSpeaker(String text) {
        assertThat(SPEAKERS.in(text)).isEmpty();
    }

    @Test
    void aSpeakerIsKnownAsInArticles() {
        assertThat(SPEAKERS.in("The harbour council said that the bridge is open."))
                .hasValueSatisfying(speaker -> assertThat(speaker.kind()).isEqualTo(HopKind.ORGANISATION));
    }
}
