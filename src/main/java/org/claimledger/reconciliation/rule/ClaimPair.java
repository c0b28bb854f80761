package org.claimledger.reconciliation.rule;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.claimledger.extraction.Modality;
import org.jspecify.annotations.Nullable;

/** Two claims side by side, with what must hold before anything may be said of them. For one thread. */
final class ClaimPair {

    private static final double STORY_SHARE = 0.2;
    private static final double STORY_WEIGHT = 2;
    private static final Duration AT_ONE_TIME = Duration.ofHours(36);

    private final AnalysedClaim earlier;
    private final AnalysedClaim later;
    private @Nullable Concepts sharedTopic;
    private @Nullable Concepts shared;

    ClaimPair(AnalysedClaim earlier, AnalysedClaim later) {
        this.earlier = earlier;
        this.later = later;
    }

    AnalysedClaim earlier() {
        return earlier;
    }

    AnalysedClaim later() {
        return later;
    }

    boolean isWorthComparing() {
        return !earlier.facts().id().equals(later.facts().id())
                && (earlier.concepts().overlap(later.concepts()) || earlier.isNotice() || later.isNotice());
    }

    /** Whether the articles are about one story. */
    boolean isOneStory() {
        double smaller = Math.min(earlier.topic().weight(), later.topic().weight());
        double both = topic().weight();
        return smaller > 0 && both >= Math.min(STORY_WEIGHT, smaller) && both >= STORY_SHARE * smaller;
    }

    boolean isOneArticle() {
        return earlier.facts().article().equals(later.facts().article());
    }

    boolean isOneOutlet() {
        return earlier.facts().outlet().equalsIgnoreCase(later.facts().outlet());
    }

    /** No source contradicts itself, and an article only reports that others contradict each other. */
    boolean areDifferentVoices() {
        boolean different =
                !earlier.facts().voice().equalsIgnoreCase(later.facts().voice());
        boolean withinOneOutlet = isOneOutlet() && (earlier.isOutletsOwn() || later.isOutletsOwn());
        return different && !withinOneOutlet;
    }

    boolean areBothAsserted() {
        return earlier.isAsserted() && later.isAsserted();
    }

    /** Whether the sources of both deny what is said, or neither does: a denial is no claim of what it denies. */
    boolean denyAlike() {
        return (earlier.facts().modality() == Modality.DENIED) == (later.facts().modality() == Modality.DENIED);
    }

    /** What each contradiction requires of two claims before it looks at what they say. */
    boolean mayConflict() {
        boolean sayDifferently = !earlier.quotation().equals(later.quotation());
        return sayDifferently
                && isOneStory()
                && areDifferentVoices()
                && areBothAsserted()
                && daysAgree()
                && areStatedTogether();
    }

    /** Whether both may speak of one day: neither names another. */
    boolean daysAgree() {
        return earlier.days().isEmpty()
                || later.days().isEmpty()
                || !Collections.disjoint(earlier.days(), later.days());
    }

    /** Whether nothing much can have changed between the two. */
    boolean areStatedTogether() {
        boolean days = Math.abs(ChronoUnit.DAYS.between(earlier.statedBy(), later.statedBy())) <= 1;
        return days && publishedApart().compareTo(AT_ONE_TIME) <= 0;
    }

    Duration publishedApart() {
        return Duration.between(earlier.facts().publishedAt(), later.facts().publishedAt())
                .abs();
    }

    /** Whether the names in one are not all other names than those in the other. */
    boolean namesAgree() {
        return agree(earlier.names(), later.namesAround()) || agree(later.names(), earlier.namesAround());
    }

    private static boolean agree(Set<String> names, Set<String> others) {
        return names.isEmpty() || others.isEmpty() || !Collections.disjoint(names, others);
    }

    /** What both speak of. */
    Concepts shared() {
        if (shared == null) {
            shared = earlier.concepts().shared(later.concepts());
        }
        return shared;
    }

    private Concepts topic() {
        if (sharedTopic == null) {
            sharedTopic = earlier.topic().shared(later.topic());
        }
        return sharedTopic;
    }

    /** What both articles are about. */
    Set<String> sharedTopic() {
        return topic().names();
    }

    /** The share of what both say that is in both, less for the words of the story. */
    double likeness() {
        Set<String> topic = sharedTopic();
        double both = shared().weight(topic);
        double all = earlier.concepts().weight(topic) + later.concepts().weight(topic) - both;
        return all == 0 ? 0 : both / all;
    }

    /** The share of the shorter that is in the longer, less for the words of the story. */
    double containment() {
        Set<String> topic = sharedTopic();
        double smaller =
                Math.min(earlier.concepts().weight(topic), later.concepts().weight(topic));
        return smaller == 0 ? 0 : shared().weight(topic) / smaller;
    }

    Finding finding(RelationType type, String subtype, ReconciliationRule rule, double confidence, Operand operand) {
        return finding(type, subtype, rule, confidence, operand, null);
    }

    Finding update(String subtype, ReconciliationRule rule, double confidence, Operand operand, AnalysedClaim reviser) {
        return finding(
                RelationType.UPDATES,
                subtype,
                rule,
                confidence,
                operand,
                reviser.facts().id());
    }

    private Finding finding(
            RelationType type,
            String subtype,
            ReconciliationRule rule,
            double confidence,
            Operand operand,
            @Nullable String revisedBy) {
        String explanation = Excerpt.of(earlier, operand.earlierSpan()) + "; " + Excerpt.of(later, operand.laterSpan());
        return new Finding(type, subtype, rule.name(), confidence, explanation, List.of(operand), revisedBy);
    }
}
