package org.claimledger.ingest.html;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line under a quotation or a post that says whose it is: "— Ada Roe (@adaroe) May 4, 2021".
 *
 * @param text the line, opened by a dash or by words such as "Posted by"
 * @param author the name in it
 * @param postedAt the time in it, if it has one
 */
record Credit(String text, String author, @Nullable Instant postedAt) {

    private static final int LONGEST = 200;
    private static final Pattern CUE = Pattern.compile(
            "^(?:[\u2014\u2013\u2015-]{1,2}|(?:a|an|this) (?:post|video|photo|reel) (?:shared|posted) by|(?:tweeted|posted|post|shared)(?: by)?|by)"
                    + "(?:\\b|(?=[^\\w]))[ :]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLE = Pattern.compile("^\\((@[^()\\s]{1,80})\\)");
    private static final Pattern AFTER_NAME =
            Pattern.compile("(?:, | \\(| [|\u00B7\u2013\u2014] | on (?=[A-Z0-9])|: )");
    private static final Pattern ON = Pattern.compile("^[ ,|\u00B7]*(?:on |at )?[ ]?");

    /** The credit of a post, which has to begin like one. */
    static Optional<Credit> ofPost(String line, ZoneId zone) {
        return CUE.matcher(line).lookingAt() ? read(line, zone) : Optional.empty();
    }

    /** The credit of a quotation, which the page has marked as such. */
    static Optional<Credit> ofQuotation(String line, ZoneId zone) {
        return read(CUE.matcher(line).lookingAt() ? line : "\u2014 " + line, zone);
    }

    /** What a page shows of a post of which it names only the account. */
    static Credit ofAccount(String account) {
        return new Credit("\u2014 @" + account, "@" + account, null);
    }

    private static Optional<Credit> read(String line, ZoneId zone) {
        var cue = CUE.matcher(line);
        if (line.length() > LONGEST || !cue.lookingAt()) {
            return Optional.empty();
        }
        var rest = line.substring(cue.end());
        int handle = rest.lastIndexOf(" (@");
        int end = handle > 0 ? handle : nameEnd(rest);
        var author = rest.substring(0, end).strip();
        if (author.codePoints().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        return Optional.of(new Credit(
                line, author, PrintedDate.read(day(rest.substring(end).strip()), zone)));
    }

    private static int nameEnd(String rest) {
        var after = AFTER_NAME.matcher(rest);
        return after.find() && after.start() > 0 ? after.start() : rest.length();
    }

    private static String day(String afterName) {
        var withoutHandle = HANDLE.matcher(afterName).replaceFirst("");
        return ON.matcher(withoutHandle).replaceFirst("");
    }
}
