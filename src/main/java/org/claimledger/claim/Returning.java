package org.claimledger.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimledger.extraction.ExtractedClaim;

/**
 * Claims that an article had once and has again. Where it had several that are alike, it must have all of them again: one
 * alone could be any.
 */
final class Returning {

    private final Map<Located<ExtractedClaim>, Claim> claims = new LinkedHashMap<>();

    /**
     * @param found in reading order
     * @param former claims of the article that stood in other revisions, the first recorded first
     */
    Returning(List<Located<ExtractedClaim>> found, List<Claim> former) {
        var alike = former.stream().collect(groupingBy(Claim::identity));
        found.stream()
                .collect(groupingBy(Located::identity, LinkedHashMap::new, toList()))
                .forEach((identity, same) -> pair(same, alike.getOrDefault(identity, List.of())));
    }

    private void pair(List<Located<ExtractedClaim>> found, List<Claim> former) {
        if (found.size() == former.size()) {
            for (int i = 0; i < found.size(); i++) {
                claims.put(found.get(i), former.get(i));
            }
        }
    }

    Map<Located<ExtractedClaim>, Claim> claims() {
        return claims;
    }
}
