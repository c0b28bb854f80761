package org.claimledger.article.diff;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.claimledger.extraction.Span;

/**
 * The words of a text, in their order, and how much of them another text has.
 *
 * @param quoting before which of the words a quotation mark stands
 */
public record PrintedWords(List<PrintedWord> words, List<Integer> quoting) {

    private static final Pattern PART =
            Pattern.compile("\\p{N}++(?:[.,:]\\p{N}++)*+|[\\p{L}\\p{M}]++(?:['’]\\p{L}++)*+|[$€£¥%]|[\"“”„«»]");

    /** They tell nothing of themselves. */
    private static final Set<String> LIGHT = Set.of(
            "a", "an", "the", "that", "which", "who", "whom", "of", "has", "have", "had", "is", "are", "was", "were",
            "be", "been", "being", "it", "its", "as", "also", "then", "there");

    public PrintedWords {
        words = List.copyOf(words);
        quoting = List.copyOf(quoting);
    }

    public static PrintedWords of(String text) {
        var words = new ArrayList<PrintedWord>();
        var quoting = new ArrayList<Integer>();
        var parts = PART.matcher(text);
        while (parts.find()) {
            if ("\"“”„«»".indexOf(text.charAt(parts.start())) >= 0) {
                quoting.add(words.size());
            } else {
                words.add(PrintedWord.at(new Span(parts.start(), parts.end()), text));
            }
        }
        return new PrintedWords(words, quoting);
    }

    Significance changeTo(PrintedWords after) {
        if (areOne(words, after.words, PrintedWord::isSpelledLike) || joined().equals(after.joined())) {
            return isQuotedLike(after) ? Significance.TRIVIAL : Significance.MINOR;
        }
        return areOne(telling(), after.telling(), PrintedWord::isFormOf)
                ? Significance.MINOR
                : Significance.SUBSTANTIAL;
    }

    /** Where words are joined or parted, only how many marks there are can be compared. */
    private boolean isQuotedLike(PrintedWords after) {
        return words.size() == after.words.size()
                ? quoting.equals(after.quoting)
                : quoting.size() == after.quoting.size();
    }

    private static boolean areOne(
            List<PrintedWord> words, List<PrintedWord> others, BiPredicate<PrintedWord, PrintedWord> alike) {
        if (words.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!alike.test(words.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "U.S." and "US", "life-boat" and "lifeboat"; but numbers stay apart. */
    private String joined() {
        return words.stream()
                .map(word -> word.isNumber() ? " " + word.folded() + " " : word.folded())
                .collect(joining());
    }

    private List<PrintedWord> telling() {
        return words.stream().filter(word -> !LIGHT.contains(word.folded())).toList();
    }

    /** The words that tell something, in lower case. */
    public Set<String> tellingWords() {
        return telling().stream().map(PrintedWord::folded).collect(toUnmodifiableSet());
    }

    /** The share of the words of the text with more of them that the other has, too. */
    public static double shareOfMore(String one, String other) {
        var words = of(one).counts().keySet();
        var others = of(other).counts().keySet();
        long both = words.stream().filter(others::contains).count();
        return (double) both / Math.max(1, Math.max(words.size(), others.size()));
    }

    /** How often it has each of its words, in lower case. */
    Map<String, Long> counts() {
        return words.stream().map(PrintedWord::folded).collect(groupingBy(identity(), counting()));
    }
}
