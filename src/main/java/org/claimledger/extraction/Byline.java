package org.claimledger.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "By Ann Lee, Associated Press": who wrote a story, and for whom. */
final class Byline {

    private static final int LONGEST = 120;
    private static final Pattern BY = Pattern.compile("^(?i:(?:written |reporting |story )?by[: ]+)");
    private static final Pattern JOINTS =
            Pattern.compile("(?:[,;|/\u2014\u2022\\n()]|\\s-\\s|\\s(?i:for|of|from)\\s)\\s*+");
    private static final Pattern ROLE = Pattern.compile(
            "(?i) (?:staff(?: writers?)?|writers?|reporters?|correspondents?|news service|team|editors?)$");
    private static final Pattern STAFF = Pattern.compile("(?i)\\b(?:staff|wires?|wire reports|our own)\\b");

    private Byline() {}

    /** Whether a line of the text is one. */
    static boolean opens(String line) {
        return line.length() <= LONGEST
                && BY.matcher(line).find()
                && !line.strip().endsWith(".");
    }

    /** The only outlet for which it says the story was written; "Ann Lee and Reuters" wrote it together. */
    static Optional<String> outlet(String byline, OutletNames outlets) {
        var found = new LinkedHashSet<String>();
        var bare = BY.matcher(Straightened.of(byline).strip()).replaceFirst("");
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        for (var part : List.of(JOINTS.split(bare))) {
            var name = ROLE.matcher(part.strip()).replaceFirst("");
            var outlet = outlets.resolveInAnyCase(name);
            outlet.ifPresent(found::add);
            if (outlet.isEmpty() && STAFF.matcher(part).find()) {
                return Optional.empty();
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
