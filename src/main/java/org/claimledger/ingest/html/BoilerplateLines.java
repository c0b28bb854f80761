package org.claimledger.ingest.html;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The paragraphs within an article that are not its text: its own headline and byline, and calls on the reader. */
final class BoilerplateLines {

    private static final Pattern LISTED =
            Pattern.compile(String.join("|", Lines.of("/html/boilerplate-lines.txt")), Pattern.CASE_INSENSITIVE);

    private static final Pattern BY = Pattern.compile("(?i)by:? ");
    private static final int LONGEST = 420;

    private final @Nullable String headline;
    private final @Nullable String byline;

    BoilerplateLines(@Nullable String headline, @Nullable String byline) {
        this.headline = headline;
        this.byline = byline;
    }

    boolean keep(Paragraph paragraph) {
        var text = paragraph.text();
        return (!paragraph.isMereLink() || paragraph.isQuoted())
                && !text.equals(headline)
                && !withoutBy(text).equalsIgnoreCase(byline)
                && text.codePoints().anyMatch(Character::isLetterOrDigit)
                && (text.length() > LONGEST || !LISTED.matcher(text).matches());
    }

    static String withoutBy(String byline) {
        var by = BY.matcher(byline);
        return by.lookingAt() ? byline.substring(by.end()) : byline;
    }
}
