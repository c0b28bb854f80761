package org.claimledger.claim;

/** Evidence as the API shows it. */
public record EvidenceView(String revision, int start, int end, String exact, String prefix, String suffix) {

    public static EvidenceView of(Claim claim) {
        var evidence = claim.evidence();
        return new EvidenceView(
                claim.revision().id(),
                evidence.start(),
                evidence.end(),
                evidence.exact(),
                evidence.prefix(),
                evidence.suffix());
    }
}
