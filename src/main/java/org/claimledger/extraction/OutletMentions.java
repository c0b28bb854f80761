package org.claimledger.extraction;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an article names outlets, by their names or by "the paper". */
final class OutletMentions {

    /**
     * A mention and the outlet's own name.
     *
     * @param span without an article before it
     */
    record Mention(Span span, String outlet, @Nullable OutletKind kind) {}

    private static final int LONGEST = 160;

    private static final String REPORTS =
            "(?:reports?|articles?|stor(?:y|ies)|editorials?|investigations?|dispatch(?:es)?"
                    + "|reporting|accounts?|exclusive|scoop|coverage|analys[ei]s|blog)";

    /** What may stand before the outlet that a phrase means: "the conservative", "a report by the". */
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:[^,;:()\"]{0,60}?\\b" + REPORTS
            + "(?: \\w+){0,3} (?:in|by|from|on|at|of)(?: the)? "
            + "|(?:(?!\\b(?:and|by|to|with|from|for|at|of|in|on|told|that|who|which|where|via|near|against|about|like"
            + "|citing|or|inside)\\b|'s?\\s)[^,;:()\"]){0,60})");

    /** What may follow it: "newspaper", "'s editorial board", "analysis". */
    private static final Pattern AFTER = Pattern.compile("(?i)(?:'s?)?(?: \\([A-Z]{2,5}\\))?(?:(?: [\\w-]+){0,2}? (?:"
            + REPORTS + "|newspaper|paper|tabloid|daily|magazine|website|site|outlet|(?:news )?(?:agency|service)"
            + "|wire service|network|channel|editorial board|unit|newsroom|staff)"
            + "(?: (?:of|on|about|into|from|published|released|posted)\\b.*)?)?[ .]*");

    private static final Pattern APPOSITION = Pattern.compile("[,;(\\u2014]| who | which | that | - ");

    private final String plain;
    private final NavigableMap<Integer, Mention> byStart = new TreeMap<>();

    private OutletMentions(String plain, List<Mention> mentions) {
        this.plain = plain;
        mentions.forEach(mention -> byStart.put(mention.span().start(), mention));
    }

    static OutletMentions in(String plain, ArticleText article) {
        boolean known = article.outlets().resolve(article.outlet()).isPresent();
        var own = known ? List.<OutletNames.Citation>of() : OutletNames.citationsOf(article.outlet());
        var names = article.outlets().with(own);
        return new OutletMentions(plain, new OutletScan(plain, names, article.outlet()).mentions());
    }

    /** The outlet that a phrase means: "Politico", "the paper", "a report by Reuters", but not "the editor of Politico". */
    Optional<Mention> headOf(Span place) {
        return within(place).stream()
                .filter(mention -> mention.span().start() - place.start() <= LONGEST)
                .filter(mention -> isHead(mention, place))
                .findFirst();
    }

    private boolean isHead(Mention mention, Span place) {
        var before = plain.substring(place.start(), mention.span().start());
        var after = plain.substring(
                mention.span().end(), Math.min(place.end(), mention.span().end() + LONGEST));
        var apposition = APPOSITION.matcher(after);
        var phrase = apposition.find() ? after.substring(0, apposition.start()) : after;
        return BEFORE.matcher(before).matches() && AFTER.matcher(phrase).matches();
    }

    /** The mentions within a place, in reading order. */
    List<Mention> within(Span place) {
        return byStart.subMap(place.start(), place.end()).values().stream()
                .filter(mention -> place.covers(mention.span()))
                .toList();
    }
}
