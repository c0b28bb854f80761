package org.claimledger.reconciliation.rule;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimledger.reconciliation.rule.WordAlignment.Change;

/** A detail that differs between two statements of otherwise the same words. */
record Detail(ClaimPair pair, Change change, Kind kind) {

    /** What differs. */
    enum Kind {
        NUMBER("quantity"),
        NAME("name"),
        PLACE("location"),
        DAY("time"),
        OPPOSITE("polarity");

        private final String subtype;

        Kind(String subtype) {
            this.subtype = subtype;
        }

        String subtype() {
            return subtype;
        }
    }

    private static final Set<String> BEFORE_A_YEAR =
            Set.of("in", "since", "of", "from", "until", "by", "early", "late", "before", "after");

    static Stream<Detail> in(ClaimPair pair) {
        return pair.alignment().changes().stream()
                .flatMap(change -> kind(pair, change).map(kind -> new Detail(pair, change, kind)).stream());
    }

    private static Optional<Kind> kind(ClaimPair pair, Change change) {
        if (isNegated(pair, change)) {
            return Optional.of(Kind.OPPOSITE);
        }
        if (!change.isSubstitution()) {
            return Optional.empty();
        }
        if (isDay(pair.earlier(), change.earlier()) && isDay(pair.later(), change.later())) {
            return Optional.of(Kind.DAY);
        }
        if (isNumber(change.earlier()) && isNumber(change.later())) {
            return Optional.of(Kind.NUMBER);
        }
        if (NameMention.isName(change.earlier()) && NameMention.isName(change.later())) {
            return Optional.of(arePlaces(change) ? Kind.PLACE : Kind.NAME);
        }
        return areOpposite(change) ? Optional.of(Kind.OPPOSITE) : Optional.empty();
    }

    /** "Did not sign" beside "signed": nothing but a denial and what grammar makes of it. */
    private static boolean isNegated(ClaimPair pair, Change change) {
        boolean earlier = change.earlier().any(Scope::isNegation);
        boolean later = change.later().any(Scope::isNegation);
        boolean nothingElse =
                change.earlier().telling().isEmpty() && change.later().telling().isEmpty();
        return earlier != later
                && nothingElse
                && !pair.haveOnePolarity()
                && !isNegatedWithinAnother(change.earlier())
                && !isNegatedWithinAnother(change.later());
    }

    private static boolean isNegatedWithinAnother(Stretch stretch) {
        return stretch.places().stream()
                .filter(place -> Scope.isNegation(stretch.statement().at(place)))
                .anyMatch(place -> Scope.isWithinAnother(stretch.statement(), place));
    }

    private static boolean isDay(AnalysedClaim claim, Stretch stretch) {
        boolean calendar =
                claim.dayMentions().stream().anyMatch(mention -> mention.span().overlaps(stretch.span()));
        boolean year = stretch.any(DayWords::isYear) && stretch.follows(word -> BEFORE_A_YEAR.contains(word.word()));
        return (calendar || year) && stretch.all(word -> !word.hasContent() || word.isNumber());
    }

    private static boolean isNumber(Stretch stretch) {
        List<Token> telling = stretch.telling();
        return telling.size() == 1
                && (telling.get(0).isNumber() || Numbers.value(telling.get(0)).isPresent());
    }

    private static boolean arePlaces(Change change) {
        return NameMention.of(change.earlier()).isPlace()
                && NameMention.of(change.later()).isPlace();
    }

    private static boolean areOpposite(Change change) {
        List<Token> earlier = change.earlier().telling();
        List<Token> later = change.later().telling();
        return earlier.size() == 1 && later.size() == 1 && Opposites.areOpposite(earlier.get(0), later.get(0));
    }

    WordAlignment alignment() {
        return pair.alignment();
    }

    /** Whether the judge is sure that but for it one claim follows from the other; where one denies, it need not ask. */
    boolean isAllThatDiffers() {
        return !change.isSubstitution()
                || pair.reading()
                        .followsButFor(change.earlier().span(), change.later().span());
    }

    /** Whether the difference leaves room for both. */
    boolean mayAgree() {
        return switch (kind) {
            case NUMBER -> numbersAgree() || !pair.daysAgree();
            case NAME, PLACE -> namesAgree() || !pair.daysAgree();
            case DAY -> daysAgree();
            case OPPOSITE -> !pair.daysAgree();
        };
    }

    private boolean numbersAgree() {
        Range earlier = Range.at(change.earlier());
        Range later = Range.at(change.later());
        return earlier.agreesWith(later) || (later.exceeds(earlier) && mayHaveGrown());
    }

    private boolean mayHaveGrown() {
        return GrowingCount.isLater(pair);
    }

    /** One name for both, or one that the other claim has elsewhere. */
    private boolean namesAgree() {
        var earlier = NameMention.of(change.earlier());
        var later = NameMention.of(change.later());
        return earlier.isNamedIn(pair.later()) || later.isNamedIn(pair.earlier()) || earlier.mayBe(later);
    }

    private boolean daysAgree() {
        return pair.earlier().dayMentions().stream()
                .filter(mention -> mention.span().overlaps(change.earlier().span()))
                .anyMatch(mention -> pair.later().dayMentions().stream()
                        .anyMatch(other -> !Collections.disjoint(mention.days(), other.days())));
    }

    Operand operand() {
        return new Operand(
                kind.subtype(),
                change.earlier().words(),
                change.earlier().span(),
                change.later().words(),
                change.later().span());
    }
}
