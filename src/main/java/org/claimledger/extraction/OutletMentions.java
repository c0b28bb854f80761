package org.claimledger.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Where an article names outlets: longest names first, the publishing outlet among them. */
final class OutletMentions {

    /** A mention and the outlet's own name. */
    record Mention(Span span, String outlet) {}

    private final NavigableMap<Integer, Mention> byStart;

    private OutletMentions(NavigableMap<Integer, Mention> byStart) {
        this.byStart = byStart;
    }

    static OutletMentions in(String plain, ArticleText article) {
        var names = new HashMap<String, Map<String, String>>();
        for (var mention : article.outlets().mentions()) {
            article.outlets().resolve(mention).ifPresent(name -> add(names, mention, name));
        }
        add(names, article.outlet(), article.outlets().resolve(article.outlet()).orElse(article.outlet()));
        var found = new TreeMap<Integer, Mention>();
        int end = 0;
        for (int at = 0; at < plain.length(); at++) {
            boolean wordStart = Character.isLetterOrDigit(plain.charAt(at))
                    && (at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1)));
            if (wordStart && at >= end) {
                var mention = longest(plain, at, names.getOrDefault(firstWord(plain, at), Map.of()));
                if (mention != null) {
                    found.put(at, mention);
                    end = mention.span().end();
                }
            }
        }
        return new OutletMentions(found);
    }

    private static void add(Map<String, Map<String, String>> names, String mention, String outlet) {
        var bare = Straightened.of(mention).strip();
        if (bare.regionMatches(true, 0, "the ", 0, 4)) {
            bare = bare.substring(4);
        }
        if (!bare.isEmpty() && Character.isLetterOrDigit(bare.charAt(0))) {
            names.computeIfAbsent(firstWord(bare, 0), first -> new HashMap<>()).put(bare, outlet);
        }
    }

    private static @org.jspecify.annotations.Nullable Mention longest(String plain, int at, Map<String, String> names) {
        Mention longest = null;
        for (var name : names.entrySet()) {
            int end = at + name.getKey().length();
            boolean whole = plain.startsWith(name.getKey(), at)
                    && (end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end)));
            if (whole && (longest == null || end > longest.span().end())) {
                longest = new Mention(new Span(at, end), name.getValue());
            }
        }
        return longest;
    }

    private static String firstWord(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 60 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    /** The mention that lies within a place and reaches its end, save for a possessive. */
    Optional<Mention> headOf(Span place) {
        var last = byStart.lowerEntry(place.end());
        boolean head = last != null
                && place.covers(last.getValue().span())
                && place.end() - last.getValue().span().end() <= 2;
        return head ? Optional.of(last.getValue()) : Optional.empty();
    }

    /** The first mention within a place. */
    Optional<Mention> within(Span place) {
        var first = byStart.ceilingEntry(place.start());
        return first != null && place.covers(first.getValue().span())
                ? Optional.of(first.getValue())
                : Optional.empty();
    }
}
