package org.claimledger.extraction;

import java.util.regex.Pattern;

/** "WASHINGTON (AP) - " before the first words of a story. */
final class Dateline {

    private static final int LONGEST = 80;
    private static final Pattern DATELINE = Pattern.compile(
            "^[A-Z][A-Z.' -]{2,30}(, [A-Za-z.]{2,15}){0,2}(, [A-Z][a-z]{2,8}\\.? \\d{1,2})?"
                    + " ?(\\([A-Za-z/ ]{2,30}\\))? ?(--?|—|:) ?(?=\\S)|^[A-Z][A-Za-z.' ]{2,30} \\([A-Za-z/ ]{2,30}\\) ?(--?|—) ?(?=\\S)");

    private Dateline() {}

    /** How many characters of the paragraph are its dateline. */
    static int length(String paragraph) {
        var head = Straightened.of(paragraph.substring(0, Math.min(LONGEST, paragraph.length())));
        var matcher = DATELINE.matcher(head);
        return matcher.find() ? matcher.end() : 0;
    }
}
