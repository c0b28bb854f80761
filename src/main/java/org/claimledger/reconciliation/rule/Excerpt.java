package org.claimledger.reconciliation.rule;

import org.claimledger.extraction.Span;

/** What a claim says, short enough for a sentence about it. */
final class Excerpt {

    private static final int LONGEST = 150;
    private static final int BEFORE = 60;

    private Excerpt() {}

    /** "The Herald, citing the mayor: the bridge would stay open", cut around the place where it is long. */
    static String of(AnalysedClaim claim, Span place) {
        return claim.sources() + ": " + cut(claim.facts().text().strip().replaceAll("\\s+", " "), claim, place);
    }

    private static String cut(String text, AnalysedClaim claim, Span place) {
        if (text.length() <= LONGEST) {
            return withoutFullStop(text);
        }
        String whole = claim.facts().text();
        int from = place.start() <= LONGEST / 2 ? 0 : wordStart(whole, place.start() - BEFORE);
        int to = whole.length() - from <= LONGEST ? whole.length() : wordEnd(whole, from + LONGEST);
        String part = whole.substring(from, Math.max(from, to)).strip().replaceAll("\\s+", " ");
        return (from > 0 ? "… " : "") + (to < whole.length() ? part + " …" : withoutFullStop(part));
    }

    private static String withoutFullStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static int wordStart(String text, int near) {
        int space = text.indexOf(' ', Math.max(0, near));
        return space < 0 ? Math.max(0, near) : space + 1;
    }

    private static int wordEnd(String text, int near) {
        int space = text.lastIndexOf(' ', near);
        return space <= near - LONGEST / 2 ? near : space;
    }
}
