package org.claimledger.reconciliation.rule;

import java.util.List;

/** One measure that stands according to one claim and has ended according to the other. */
final class StatusConflict {

    static final Slots<Pairing<StatusMention>> SLOTS = new Slots<>(
            pair -> Pairing.each(pair, AnalysedClaim::statuses),
            List.of(
                    new Condition<>(
                            "same-status",
                            "Both say that it stands, or that it has ended.",
                            two -> two.earlier().inForce() != two.later().inForce()),
                    new Condition<>(
                            "other-measure",
                            "They speak of different measures.",
                            two -> two.earlier().alignsWith(two.later())),
                    new Condition<>(
                            "both-statuses",
                            "One of the claims says both, of a part or of another time.",
                            StatusConflict::areAllThatIsSaid)),
            StatusConflict::operand);

    private StatusConflict() {}

    private static boolean areAllThatIsSaid(Pairing<StatusMention> two) {
        return isAllThat(two.pair().earlier(), two.earlier())
                && isAllThat(two.pair().later(), two.later());
    }

    private static boolean isAllThat(AnalysedClaim claim, StatusMention mention) {
        return claim.statuses().stream()
                .noneMatch(other -> other.inForce() != mention.inForce() && other.alignsWith(mention));
    }

    private static Operand operand(Pairing<StatusMention> two) {
        return new Operand(
                "status",
                value(two.earlier()),
                two.earlier().span(),
                value(two.later()),
                two.later().span());
    }

    private static String value(StatusMention mention) {
        return mention.measure() + (mention.inForce() ? " in force" : " ended");
    }
}
