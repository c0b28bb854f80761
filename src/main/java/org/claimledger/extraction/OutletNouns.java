package org.claimledger.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimledger.extraction.OutletMentions.Mention;

/** "The paper", "the network": which of the outlets that were named before is meant. */
final class OutletNouns {

    private static final int REACH = 4000;

    private static final Set<OutletKind> PAPERS = EnumSet.of(OutletKind.NEWSPAPER);
    private static final Set<OutletKind> MAGAZINES = EnumSet.of(OutletKind.MAGAZINE);
    private static final Set<OutletKind> BROADCASTERS = EnumSet.of(OutletKind.TELEVISION, OutletKind.RADIO);
    private static final Set<OutletKind> AGENCIES = EnumSet.of(OutletKind.AGENCY);
    private static final Set<OutletKind> SITES = EnumSet.of(OutletKind.SITE);
    private static final Set<OutletKind> ANY = EnumSet.allOf(OutletKind.class);

    private static final Map<String, Set<OutletKind>> KINDS = Map.ofEntries(
            Map.entry("paper", PAPERS),
            Map.entry("newspaper", PAPERS),
            Map.entry("daily", PAPERS),
            Map.entry("tabloid", PAPERS),
            Map.entry("broadsheet", PAPERS),
            Map.entry("magazine", MAGAZINES),
            Map.entry("weekly", MAGAZINES),
            Map.entry("network", BROADCASTERS),
            Map.entry("broadcaster", BROADCASTERS),
            Map.entry("channel", BROADCASTERS),
            Map.entry("station", BROADCASTERS),
            Map.entry("site", SITES),
            Map.entry("website", SITES),
            Map.entry("journal", EnumSet.of(OutletKind.JOURNAL)),
            Map.entry("agency", AGENCIES),
            Map.entry("service", AGENCIES),
            Map.entry("outlet", ANY),
            Map.entry("publication", EnumSet.of(OutletKind.NEWSPAPER, OutletKind.MAGAZINE, OutletKind.SITE)));

    private static final Pattern THE = Pattern.compile(
            "\\b[Tt]he (?:[\\w]+-[\\w-]+ |British |American |German |French |Russian |Israeli |Chinese |Japanese"
                    + " |conservative |liberal |right-wing |left-wing |cable |news |online |media |TV ){0,2}$");
    private static final Pattern THE_NEWS = Pattern.compile("\\b[Tt]he (?:\\w+ )?(?:news|wire) $");

    /** "The paper trail", "the site of the crash" are none. */
    private static final Pattern OTHER =
            Pattern.compile("^(?: (?:of|for|where|trail|ballots?|money|plant|map|selection|visit)\\b|-)");

    private final String plain;

    OutletNouns(String plain) {
        this.plain = plain;
    }

    /** The outlet named last before that fits the noun at a place. */
    Optional<Mention> meant(String noun, int at, List<Mention> earlier) {
        var kinds = KINDS.get(noun);
        if (kinds == null
                || !isDefinite(kinds, at)
                || OTHER.matcher(after(at + noun.length())).find()) {
            return Optional.empty();
        }
        for (int i = earlier.size() - 1; i >= 0 && at - earlier.get(i).span().end() <= REACH; i--) {
            var kind = earlier.get(i).kind();
            if (kind == null || kinds.contains(kind)) {
                return Optional.of(earlier.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isDefinite(Set<OutletKind> kinds, int at) {
        var before = plain.substring(Math.max(0, at - 50), at);
        return (kinds.equals(AGENCIES) ? THE_NEWS : THE).matcher(before).find();
    }

    private String after(int end) {
        return plain.substring(end, Math.min(plain.length(), end + 20));
    }
}
