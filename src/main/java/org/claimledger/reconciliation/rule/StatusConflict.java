package org.claimledger.reconciliation.rule;

import java.util.Optional;

/** One measure that stands according to one claim and has ended according to the other. */
record StatusConflict(StatusMention earlier, StatusMention later) {

    static Optional<StatusConflict> between(ClaimPair pair) {
        for (StatusMention earlier : pair.earlier().statuses()) {
            for (StatusMention later : pair.later().statuses()) {
                if (earlier.inForce() != later.inForce()
                        && earlier.alignsWith(later)
                        && isAllThat(pair.earlier(), earlier)
                        && isAllThat(pair.later(), later)) {
                    return Optional.of(new StatusConflict(earlier, later));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the claim does not also say the opposite, of a part or of another time. */
    private static boolean isAllThat(AnalysedClaim claim, StatusMention mention) {
        return claim.statuses().stream()
                .noneMatch(other -> other.inForce() != mention.inForce() && other.alignsWith(mention));
    }

    Operand operand() {
        return new Operand("status", value(earlier), earlier.span(), value(later), later.span());
    }

    private static String value(StatusMention mention) {
        return mention.measure() + (mention.inForce() ? " in force" : " ended");
    }
}
