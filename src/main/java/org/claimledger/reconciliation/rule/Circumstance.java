package org.claimledger.reconciliation.rule;

import java.util.stream.Stream;

/**
 * A detail outside of what two claims say, in sentences that tell it alike: who said it, to whom, where or when.
 *
 * @param pair the two claims
 * @param detail what differs, between their sentences
 */
record Circumstance(ClaimPair pair, Detail detail) {

    static Stream<Circumstance> in(ClaimPair pair) {
        return pair.sentences().stream()
                .flatMap(Detail::in)
                .map(detail -> new Circumstance(pair, detail))
                .filter(Circumstance::isOutsideOfBoth);
    }

    private boolean isOutsideOfBoth() {
        return isOutside(pair.earlier(), detail.change().earlier())
                && isOutside(pair.later(), detail.change().later());
    }

    private static boolean isOutside(AnalysedClaim claim, Stretch words) {
        return words.tokens().noneMatch(word -> claim.statement().own().stream().anyMatch(own -> own.is(word.word())));
    }

    /** Whether nothing else is told otherwise. */
    boolean isAlone() {
        return Detail.in(detail.pair()).count() == 1
                && detail.alignment().changes().stream()
                        .filter(WordAlignment.Change::isTelling)
                        .allMatch(detail.change()::equals);
    }

    /** Whether an outlet is named where the two differ, as by those who print what they were told themselves. */
    boolean namesAnOutlet() {
        return isOutlet(detail.change().earlier().words())
                || isOutlet(detail.change().later().words());
    }

    private boolean isOutlet(String name) {
        return pair.any(claim -> SourceNames.areOne(claim.facts().outlet(), name) || claim.citesOutlet(name));
    }

    /** Whether the two differ in whose statement it is. */
    boolean isTheSpeaker() {
        return detail.kind() == Detail.Kind.NAME
                && (isVoice(pair.earlier(), detail.change().earlier())
                        || isVoice(pair.later(), detail.change().later()));
    }

    private static boolean isVoice(AnalysedClaim claim, Stretch name) {
        return claim.isSpoken() && SourceNames.areOne(claim.facts().voice(), name.words());
    }

    /** What differs; it stands beside the claims, so both claims as a whole are its place. */
    Operand operand() {
        return new Operand(
                subtype(),
                detail.change().earlier().words(),
                pair.earlier().statement().whole(),
                detail.change().later().words(),
                pair.later().statement().whole());
    }

    String subtype() {
        return isTheSpeaker() ? "attribution" : detail.kind().subtype();
    }
}
