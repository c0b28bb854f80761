package org.claimledger.extraction;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimledger.extraction.OutletNames.Certainty;
import org.claimledger.extraction.OutletNames.Citation;
import org.claimledger.extraction.OutletNames.Form;

/** What is left of the names of papers and magazines once they were named in full: "the Post", "the Daily News". */
final class ShortNames {

    private static final Set<String> JOINED = Set.of("Daily", "Morning", "Evening", "Sunday", "Free", "News", "Star");

    private ShortNames() {}

    static List<Citation> of(Citation full) {
        var words = Form.of(full).core().split(" ", -1);
        var last = words[words.length - 1];
        if (words.length < 2 || !isPrinted(full) || !isNameWord(last)) {
            return List.of();
        }
        boolean joined = words.length > 2 && JOINED.contains(words[words.length - 2]);
        var names = joined ? Stream.of(last, words[words.length - 2] + " " + last) : Stream.of(last);
        return names.map(name -> new Citation(name, full.outlet(), full.kind(), Certainty.IF_NAMED_BEFORE))
                .toList();
    }

    private static boolean isPrinted(Citation full) {
        var kind = full.kind();
        return (kind != null && kind.isPrinted()) || OutletKind.toldBy(full.printed()) == OutletKind.NEWSPAPER;
    }

    private static boolean isNameWord(String word) {
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }
}
