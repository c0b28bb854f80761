package org.claimledger.reconciliation.rule;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimledger.extraction.Modality;
import org.jspecify.annotations.Nullable;

/** Two claims side by side, with what must hold before anything may be said of them. For one thread. */
final class ClaimPair {

    private static final double STORY_SHARE = 0.2;
    private static final double STORY_WEIGHT = 2;
    private static final Duration AT_ONE_TIME = Duration.ofHours(36);

    /** What both must speak of to be worth the judge's time. */
    private static final double LEAST_READ = 1.5;

    private final AnalysedClaim earlier;
    private final AnalysedClaim later;
    private @Nullable Concepts sharedTopic;
    private @Nullable Concepts shared;
    private @Nullable Boolean oneStory;
    private @Nullable WordAlignment alignment;
    private @Nullable PairReading reading;

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

    boolean both(Predicate<AnalysedClaim> predicate) {
        return predicate.test(earlier) && predicate.test(later);
    }

    boolean any(Predicate<AnalysedClaim> predicate) {
        return predicate.test(earlier) || predicate.test(later);
    }

    boolean areTwo() {
        return !earlier.facts().id().equals(later.facts().id());
    }

    boolean hasNotice() {
        return any(AnalysedClaim::isNotice);
    }

    boolean haveWordsInCommon() {
        return earlier.concepts().overlap(later.concepts()) || hasNotice();
    }

    /** Whether the articles are about one story. */
    boolean isOneStory() {
        if (oneStory == null) {
            double smaller = Math.min(earlier.topic().weight(), later.topic().weight());
            double both = topic().weight();
            oneStory = smaller > 0 && both >= Math.min(STORY_WEIGHT, smaller) && both >= STORY_SHARE * smaller;
        }
        return oneStory;
    }

    boolean isOneArticle() {
        return earlier.facts().article().equals(later.facts().article());
    }

    boolean isOneOutlet() {
        return earlier.facts().outlet().equalsIgnoreCase(later.facts().outlet());
    }

    boolean isOneVoice() {
        return SourceNames.areOne(earlier.facts().voice(), later.facts().voice());
    }

    /**
     * Within an outlet only two of the sources that it cites contradict each other. Between outlets any two claims may, even
     * on what one source said; but what an outlet says that another wrote is measured by its citation.
     */
    boolean mayContradict() {
        return isOneOutlet() ? !isOneVoice() && !any(AnalysedClaim::isOutletsOwn) : !doesOneCiteTheOther();
    }

    /** Whether somebody else speaks in each, as against outlets and documents. */
    boolean areTwoSpeakers() {
        return both(AnalysedClaim::isSpoken) && !isOneVoice();
    }

    /** Whether one had it from the other. */
    boolean isAnyVoiceInTheOthersChain() {
        return earlier.cites(later.facts().voice())
                || later.cites(earlier.facts().voice());
    }

    /** Whether one says what the other's outlet wrote. */
    boolean doesOneCiteTheOther() {
        return !isOneOutlet()
                && (earlier.citesOutlet(later.facts().outlet())
                        || later.citesOutlet(earlier.facts().outlet()));
    }

    boolean areBothAsserted() {
        return both(AnalysedClaim::isAsserted);
    }

    boolean areToldAlike() {
        return earlier.facts().modality() == later.facts().modality() && !hasNotice();
    }

    /** Whether the sources of both deny what is said, or neither does: a denial is no claim of what it denies. */
    boolean denyAlike() {
        return (earlier.facts().modality() == Modality.DENIED) == (later.facts().modality() == Modality.DENIED);
    }

    boolean haveOnePolarity() {
        return earlier.denies() == later.denies();
    }

    boolean sayDifferently() {
        return !earlier.quotation().equals(later.quotation());
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

    boolean numbersAgree() {
        return earlier.sharesNumbersWith(later);
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
        return earlier.concepts().likeness(later.concepts(), sharedTopic());
    }

    /** The same, as if neither had these. */
    double likenessWithout(Set<String> concepts) {
        return earlier.concepts().without(concepts).likeness(later.concepts().without(concepts), sharedTopic());
    }

    /** Whether each names somebody whom the other does not. */
    boolean nameOthers() {
        return namesMore(earlier, later) && namesMore(later, earlier);
    }

    private static boolean namesMore(AnalysedClaim claim, AnalysedClaim other) {
        return claim.fullNames().stream().anyMatch(name -> !name.isNamedIn(other));
    }

    /** The share of the shorter that is in the longer, less for the words of the story. */
    double containment() {
        return earlier.concepts().containment(later.concepts(), sharedTopic());
    }

    /** The words of both in parallel. */
    WordAlignment alignment() {
        if (alignment == null) {
            alignment = WordAlignment.of(earlier.statement(), later.statement());
        }
        return alignment;
    }

    /** The sentences around both, as their outlets tell them; nothing where one of them is all of its sentence. */
    Optional<ClaimPair> sentences() {
        return earlier.inSentence().flatMap(one -> later.inSentence().map(other -> new ClaimPair(one, other)));
    }

    /** What the judge makes of both; to read them costs a hundred times more than all else here. */
    PairReading reading() {
        if (reading == null) {
            reading = new PairReading(earlier, later);
        }
        return reading;
    }

    /** Whether they share enough telling words to be about one thing; the judge's time is dear. */
    boolean isWorthReading() {
        return shared().weight() >= LEAST_READ;
    }

    /** Both claims as a whole, as something to compare. */
    Operand whole(String name) {
        return new Operand(
                name,
                earlier.quotation().words(),
                earlier.statement().whole(),
                later.quotation().words(),
                later.statement().whole());
    }

    /** What each claim says where it was compared. */
    String explanation(Operand operand) {
        return Excerpt.of(earlier, operand.earlierSpan()) + "; " + Excerpt.of(later, operand.laterSpan());
    }
}
