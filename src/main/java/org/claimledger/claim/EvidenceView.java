package org.claimledger.claim;

import org.jspecify.annotations.Nullable;

/** Evidence as the API shows it. */
public record EvidenceView(String revision, int start, int end, String exact, String prefix, String suffix) {

    public static @Nullable EvidenceView of(Claim claim) {
        var revision = claim.revision();
        var evidence = claim.evidence();
        if (revision == null || evidence == null) {
            return null;
        }
        return new EvidenceView(
                revision.id(),
                evidence.start(),
                evidence.end(),
                evidence.exact(),
                evidence.prefix(),
                evidence.suffix());
    }
}
