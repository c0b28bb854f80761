package org.claimledger.reconciliation.independence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimledger.extraction.Span;

/**
 * The outlet's own words around a claim. Quotations are left out, because two outlets quote one speaker in the same words
 * without either copying the other.
 */
public final class Vicinity {

    private static final int REACH = 300;
    private static final int SHINGLE = 5;
    private static final int FEWEST = 8;
    private static final double COPIED = 0.4;

    private static final Pattern QUOTATION = Pattern.compile("[\"“][^\"“”\\n]{0,2000}+[\"”]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’]\\p{L}++)?");

    private final Set<List<String>> shingles;

    private Vicinity(Set<List<String>> shingles) {
        this.shingles = shingles;
    }

    public static Vicinity of(String text, Span place) {
        // a quotation does not go beyond its paragraph
        int from = 1 + text.lastIndexOf('\n', Math.max(0, place.start() - REACH));
        int end = text.indexOf('\n', Math.min(text.length(), place.end() + REACH));
        var paragraphs = text.substring(from, end < 0 ? text.length() : end);
        var own = QUOTATION
                .matcher(paragraphs)
                .replaceAll(quotation -> " ".repeat(quotation.group().length()));
        var words = new ArrayList<String>();
        var word = WORD.matcher(own);
        while (word.find()) {
            if (from + word.start() >= place.start() - REACH && from + word.end() <= place.end() + REACH) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        return new Vicinity(shingles(words));
    }

    private static Set<List<String>> shingles(List<String> words) {
        var shingles = new HashSet<List<String>>();
        for (int at = 0; at + SHINGLE <= words.size(); at++) {
            shingles.add(List.copyOf(words.subList(at, at + SHINGLE)));
        }
        return shingles;
    }

    /** How much of the shorter is in the longer, in runs of five words; nothing where too few are alike to tell. */
    public double shareWith(Vicinity other) {
        var smaller = shingles.size() <= other.shingles.size() ? this : other;
        var larger = smaller == this ? other : this;
        double shared =
                smaller.shingles.stream().filter(larger.shingles::contains).count();
        return shared < FEWEST ? 0 : shared / smaller.shingles.size();
    }

    boolean isCopyOf(Vicinity other) {
        return shareWith(other) >= COPIED;
    }
}
