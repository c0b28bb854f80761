package org.claimledger.reconciliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.claimledger.extraction.HopKind;
import org.claimledger.outlet.OutletReference;
import org.claimledger.reconciliation.rule.BareStatement;
import org.claimledger.reconciliation.rule.CitedSource;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.text.Storable;
import org.jspecify.annotations.Nullable;

/** Two statements that a client wants compared; nothing of them is recorded. */
public record NewComparison(
        @NotNull @Valid NewStatement left, @NotNull @Valid NewStatement right) {

    /** One of them: its words and, where it is known, who published it, who said it if the words do not tell, and on which day. */
    public record NewStatement(
            @NotBlank @Size(max = 2000) @Storable String text,
            @Nullable @Size(min = 1, max = 200) @Storable String outlet,
            @Nullable @Size(min = 1, max = 200) @Storable String speaker,
            @Nullable LocalDate statedOn) {

        private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
        private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

        BareStatement statement(String side, StatementSpeaker speakers) {
            requireName(side + "/outlet", outlet);
            requireName(side + "/speaker", speaker);
            if (statedOn != null && (statedOn.isBefore(EARLIEST) || statedOn.isAfter(LATEST))) {
                throw ProblemException.invalidBody("/" + side + "/statedOn", "must lie in the years 1 to 9999");
            }
            return new BareStatement(text, outlet == null ? side : outlet, chain(speakers), statedOn);
        }

        private List<CitedSource> chain(StatementSpeaker speakers) {
            return speaker == null
                    ? speakers.in(text).stream().toList()
                    : List.of(new CitedSource(speaker, HopKind.PERSON, true));
        }

        private static void requireName(String pointer, @Nullable String name) {
            if (name != null && !OutletReference.isPossible(name)) {
                throw ProblemException.invalidBody(
                        "/" + pointer, "must have a letter or a digit and no control characters");
            }
        }
    }
}
