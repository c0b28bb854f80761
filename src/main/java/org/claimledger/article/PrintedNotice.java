package org.claimledger.article;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimledger.article.diff.PrintedWords;
import org.claimledger.extraction.ExtractedNotice;

/**
 * What a revision says of its own change, with its words.
 *
 * @param ordinal its place among the notices of its revision, from 0
 */
public record PrintedNotice(int ordinal, ExtractedNotice.Kind kind, String words) {

    private static final Pattern LABEL = Pattern.compile("^[^:]{0,60}:");

    /** By these it says that it is a notice, and of nothing else. */
    private static final Set<String> OF_NOTICES = Set.of(
            "update",
            "updated",
            "updates",
            "correction",
            "corrections",
            "corrected",
            "clarification",
            "clarified",
            "editor",
            "editor's",
            "editors",
            "note",
            "retraction",
            "retracted",
            "amended",
            "revised",
            "changed",
            "version",
            "story",
            "article",
            "post",
            "report",
            "piece",
            "headline",
            "column",
            "this",
            "an",
            "earlier",
            "previous",
            "prior",
            "original",
            "originally",
            "incorrectly",
            "misstated",
            "misidentified",
            "misspelled",
            "wrongly",
            "erroneously",
            "inaccurately",
            "said",
            "stated",
            "gave",
            "error",
            "mistake",
            "regret",
            "we",
            "to",
            "in",
            "reflect",
            "include",
            "clear",
            "make",
            "additional",
            "new",
            "information",
            "details",
            "comment",
            "developments",
            "with",
            "and",
            "from",
            "by",
            "on",
            "for",
            "at",
            "or",
            "not",
            "no",
            "were",
            "did",
            "do",
            "does",
            "but");

    private static final int FEW_WORDS = 4;

    /** How many words of another text bear out that a notice speaks of it. */
    private static final int ENOUGH = 2;

    /** Whether it only says that something changed, and not what. */
    public boolean isBare() {
        return tells().isEmpty();
    }

    /** Whether it speaks of a change from some words to others: it has of both, most of all of what differs. */
    public boolean speaksOf(String before, String after) {
        return weight(before, after) >= (tells().size() <= FEW_WORDS ? 1 : ENOUGH);
    }

    /** How much of a change's words it has; what differs counts twice. */
    public int weight(String before, String after) {
        var one = PrintedWords.of(before).tellingWords();
        var other = PrintedWords.of(after).tellingWords();
        return Stream.concat(one.stream(), other.stream())
                .distinct()
                .filter(tells()::contains)
                .mapToInt(word -> one.contains(word) && other.contains(word) ? 1 : 2)
                .sum();
    }

    private Set<String> tells() {
        return PrintedWords.of(LABEL.matcher(words).replaceFirst("")).tellingWords().stream()
                .filter(word -> !OF_NOTICES.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
