package org.claimledger.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "WASHINGTON (AP) - " before the first words of a story.
 *
 * @param length how many characters of the paragraph it takes
 * @param outlet whose report it says the story is
 */
record Dateline(int length, Optional<String> outlet) {

    private static final int LONGEST = 80;
    private static final String BRACKETS = "\\(([A-Za-z/. -]{2,30})\\)";

    /** "BERN, Switzerland, May 3 (AP) - ", "Bern (AP) - ", "BERN - ". */
    private static final Pattern DASHED =
            Pattern.compile("^[A-Z][A-Z.' -]{2,30}(?:, [A-Za-z.]{2,15}){0,2}(?:, [A-Z][a-z]{2,8}\\.? \\d{1,2})?"
                    + " ?(?:" + BRACKETS + ")? ?(?:--?|—|:) ?(?=\\S)|^[A-Z][A-Za-z.', ]{2,30} " + BRACKETS
                    + " ?(?:--?|—) ?(?=\\S)");

    /** "(Reuters) - ", "Bern (CNN)The ": only an outlet in the brackets makes it a dateline. */
    private static final Pattern BRACKETED = Pattern.compile(
            "^(?:[A-Z][\\w.']+(?:,? [A-Z][\\w.']+){0,3} )?" + BRACKETS + " ?(?:(?:--?|—) ?)?(?=[\"'A-Z])");

    static Dateline of(String paragraph, OutletNames outlets) {
        var head = Straightened.of(paragraph.substring(0, Math.min(LONGEST, paragraph.length())));
        var dashed = DASHED.matcher(head);
        if (dashed.find()) {
            return new Dateline(dashed.end(), outlet(dashed, outlets));
        }
        var bracketed = BRACKETED.matcher(head);
        if (bracketed.find()) {
            var outlet = outlet(bracketed, outlets);
            return new Dateline(outlet.isPresent() ? bracketed.end() : 0, outlet);
        }
        return new Dateline(0, Optional.empty());
    }

    private static Optional<String> outlet(Matcher matcher, OutletNames outlets) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return List.of(matcher.group(group).split("/")).stream()
                        .map(outlets::resolve)
                        .flatMap(Optional::stream)
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
