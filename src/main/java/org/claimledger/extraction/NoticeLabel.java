package org.claimledger.extraction;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimledger.extraction.ExtractedNotice.Kind;

/** The words by which a notice makes itself known: "Update (3/23/19):", "This story has been corrected". */
record NoticeLabel(Kind kind, int length) {

    private static final int LONGEST = 200;
    private static final Pattern LABEL = Pattern.compile(
            "^[*\\[(_-]{0,3}\\s?(update|updated|correction|corrections|clarification|editor'?s'? note|retraction)\\b"
                    + "([^.:!?]{0,40}:|\\s?\\([^)]{1,30}\\)[:-]?| ?- ?|\\s[^.:!?]{0,20} - )\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SELF_REFERENCE = Pattern.compile(
            "^[*\\[(_-]{0,3}\\s?(?:this|an earlier version of this|a previous version of this|a prior version of this|the original version of this)"
                    + " (?:story|article|post|report|piece|headline|column)\\b.{0,60}?\\b(updated?|corrected|clarified|amended|retracted|revised|misstated"
                    + "|misidentified|misspelled|incorrectly|mischaracterized|erroneously|wrongly|inaccurately)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Kind> KINDS = Map.of(
            "update", Kind.UPDATE,
            "amended", Kind.UPDATE,
            "revised", Kind.UPDATE,
            "clarif", Kind.CLARIFICATION,
            "editor", Kind.EDITORS_NOTE,
            "retract", Kind.RETRACTION);

    static boolean opens(String paragraph) {
        return of(paragraph).isPresent();
    }

    static Optional<NoticeLabel> of(String paragraph) {
        var head = Straightened.of(paragraph.substring(0, Math.min(LONGEST, paragraph.length())));
        var label = LABEL.matcher(head);
        if (label.find()) {
            return Optional.of(new NoticeLabel(kind(label), label.end()));
        }
        var self = SELF_REFERENCE.matcher(head);
        return self.find() ? Optional.of(new NoticeLabel(kind(self), 0)) : Optional.empty();
    }

    private static Kind kind(Matcher matcher) {
        var word = matcher.group(1).toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream()
                .filter(entry -> word.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Kind.CORRECTION);
    }
}
