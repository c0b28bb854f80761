package org.claimledger.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares two claims and says what it found, or why it found nothing. Pure: the same claims, the same finding. What it
 * decides by is what it explains with.
 *
 * @param <S> what of the two claims it lays side by side
 */
interface ReconciliationRule<S> {

    /** A reason of rules that were not kept from looking, but saw nothing that they know. */
    Reason NOTHING_COMPARABLE =
            new Reason("nothing-comparable", "The two say nothing of the kind that this rule compares.");

    /** What readers are told of it. */
    RuleDocument document();

    /** What must hold of the two claims before it looks at what they say, in the order of asking. */
    List<Condition<ClaimPair>> guards();

    Slots<S> slots();

    Conclusion conclude(ClaimPair pair, S found);

    default Optional<Finding> compare(ClaimPair pair) {
        return Condition.unmet(guards(), pair).isPresent()
                ? Optional.empty()
                : slots().found(pair).map(found -> finding(pair, found));
    }

    private Finding finding(ClaimPair pair, S found) {
        var conclusion = conclude(pair, found);
        return new Finding(
                document().relation(),
                conclusion.subtype(),
                document().name(),
                conclusion.confidence(),
                explain(pair, found),
                List.of(slots().operand().apply(found)),
                conclusion.revisedBy());
    }

    /** One sentence for a reader: what each of the two says there. */
    default String explain(ClaimPair pair, S found) {
        return pair.explanation(slots().operand().apply(found));
    }

    /** The same with the reasons. */
    default RuleConsidered consider(ClaimPair pair) {
        var unmet = Condition.unmet(guards(), pair);
        if (unmet.isPresent()) {
            return blockedBy(unmet.get());
        }
        var weighed = slots().weigh(pair);
        if (slots().found(pair).isPresent()) {
            return new RuleConsidered(document().name(), RuleConsidered.Outcome.FOUND, null, weighed);
        }
        var why = weighed.isEmpty() ? NOTHING_COMPARABLE : weighed.get(0).silence();
        return new RuleConsidered(document().name(), RuleConsidered.Outcome.SILENT, why, weighed);
    }

    default RuleConsidered blockedBy(Condition<ClaimPair> guard) {
        return new RuleConsidered(document().name(), RuleConsidered.Outcome.BLOCKED, guard.reason(), List.of());
    }

    default RuleDescription description() {
        var reasons = new ArrayList<Reason>();
        guards().forEach(guard -> reasons.add(guard.reason()));
        reasons.addAll(slots().reasons());
        return new RuleDescription(document(), reasons);
    }
}
