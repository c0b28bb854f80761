package org.claimledger.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.claimledger.extraction.ExtractedClaim;

/**
 * What was found in a revision held against the claims that stood in the one before: what is new, what is kept and what is
 * gone. Of claims that are alike, the first is kept as the first.
 */
record Alignment(List<ExtractedClaim> added, List<Kept> kept, List<Claim> gone) {

    /** A claim that stood before, and where it stands now. */
    record Kept(Claim claim, ExtractedClaim found) {}

    static Alignment align(List<Claim> before, List<ExtractedClaim> found) {
        Map<String, Deque<Claim>> waiting =
                before.stream().collect(groupingBy(Claim::likeness, toCollection(ArrayDeque::new)));
        var added = new ArrayList<ExtractedClaim>();
        var kept = new ArrayList<Kept>();
        for (var claim : found) {
            var alike = waiting.getOrDefault(Claim.likeness(claim), new ArrayDeque<>());
            if (alike.isEmpty()) {
                added.add(claim);
            } else {
                kept.add(new Kept(alike.removeFirst(), claim));
            }
        }
        var stillWaiting = waiting.values().stream().flatMap(Deque::stream).collect(toSet());
        var gone = before.stream().filter(stillWaiting::contains).toList();
        return new Alignment(added, kept, gone);
    }

    int changes() {
        return added.size() + kept.size() + gone.size();
    }
}
