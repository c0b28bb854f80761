package org.claimledger.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.reconciliation.rule.RelationType.CONTRADICTS;
import static org.claimledger.reconciliation.rule.RelationType.DISPUTES;
import static org.claimledger.reconciliation.rule.RelationType.SAME;
import static org.claimledger.reconciliation.rule.RelationType.UPDATES;

import java.time.Instant;
import java.util.List;
import org.claimledger.reconciliation.rule.RelationType;
import org.claimledger.story.Statement.Answer;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final Instant NOON = Instant.parse("2025-06-02T12:00:00Z");

    private final Telling herald = telling("c_1", "herald", 0);
    private final Telling post = telling("c_2", "post", 1);
    private final Telling gazette = telling("c_3", "gazette", 2);

    @Test
    void whatSeveralSayAlikeIsOneStatementOfWhoSaidItFirst() {
        var found = Statements.of(
                List.of(gazette, post, herald), List.of(tie("c_1", SAME, "c_2", 0.9), tie("c_2", SAME, "c_3", 0.8)));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).first()).isEqualTo(herald);
        assertThat(found.get(0).tellings()).containsExactly(herald, post, gazette);
    }

    @Test
    void noAgreementBringsTogetherWhatContradicts() {
        var found = Statements.of(
                List.of(herald, post, gazette),
                List.of(
                        tie("c_1", SAME, "c_2", 0.9),
                        tie("c_2", SAME, "c_3", 0.8),
                        tie("c_1", CONTRADICTS, "c_3", 0.7)));

        assertThat(found).hasSize(2);
        assertThat(found.get(0).tellings()).containsExactly(herald, post);
        assertThat(found.get(0).answers()).containsExactly(new Answer(gazette, Stance.CONTRADICTS, "l_c_1_c_3"));
        assertThat(found.get(1).tellings()).containsExactly(gazette);
        assertThat(found.get(1).answers())
                .containsExactly(
                        new Answer(herald, Stance.CONTRADICTS, "l_c_1_c_3"),
                        new Answer(post, Stance.CONTRADICTS, "l_c_1_c_3"));
    }

    @Test
    void theLaterAnswersWhatItUpdatesAndNotTheOtherWayRound() {
        var found = Statements.of(List.of(herald, post), List.of(tie("c_1", UPDATES, "c_2", 0.8)));

        assertThat(found.get(0).first()).isEqualTo(herald);
        assertThat(found.get(0).answers()).containsExactly(new Answer(post, Stance.UPDATES, "l_c_1_c_2"));
        assertThat(found.get(1).answers()).isEmpty();
    }

    @Test
    void whatIsContestedComesFirstWithWhatItStandsAgainstBesideIt() {
        var alone = telling("c_0", "herald", -1);
        var shared = telling("c_4", "herald", 0);
        var sharedToo = telling("c_5", "post", 0);
        var sharedByAll = telling("c_6", "gazette", 0);

        var found = Statements.of(
                List.of(alone, shared, sharedToo, sharedByAll, herald, gazette),
                List.of(tie("c_4", SAME, "c_5", 0.9), tie("c_4", SAME, "c_6", 0.9), tie("c_1", DISPUTES, "c_3", 0.7)));

        assertThat(found.stream().map(Statement::first)).containsExactly(herald, gazette, shared, alone);
    }

    private static Telling telling(String claim, String outlet, int hours) {
        return new Telling(claim, outlet, Stance.SAYS, NOON.plusSeconds(3600L * hours));
    }

    private static Tie tie(String earlier, RelationType type, String later, double confidence) {
        return new Tie("l_" + earlier + "_" + later, earlier, later, type, confidence);
    }
}
