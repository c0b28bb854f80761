package org.claimledger.shared.http;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.claimledger.shared.problem.InvalidPart;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The strong ETag (RFC 9110) of what has a version number. */
public final class VersionTag {

    private static final Pattern TAG = Pattern.compile("\"v(\\d{1,9})(?:-gzip)?+\"");

    private VersionTag() {}

    public static String of(int version) {
        return "\"v" + version + "\"";
    }

    /** That of a version as it looks from a time, if one is asked for; nothing is changed from there, so no If-Match matches. */
    public static String of(int version, @Nullable Instant seenFrom) {
        return seenFrom == null ? of(version) : "\"v" + version + "@" + seenFrom + "\"";
    }

    /**
     * The version that If-Match names; null where any will do. One that is not ours is one that nothing has.
     *
     * @throws ProblemException 428 where the header is missing
     */
    public static @Nullable Integer required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send the ETag that you have read as If-Match.",
                    List.of(InvalidPart.ofParameter("If-Match", "is missing")));
        }
        if (ifMatch.strip().equals("*")) {
            return null;
        }
        var tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Integer.parseInt(tag.group(1)) : -1;
    }
}
