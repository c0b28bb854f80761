package org.claimledger.claim;

import java.util.List;
import java.util.Locale;
import org.claimledger.article.diff.Significance;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.ExtractedClaim;
import org.claimledger.extraction.Modality;

/**
 * What makes a claim the same claim in another text: the same words from the same sources, put the same way.
 *
 * @param chain the names of its sources
 */
record Identity(ClaimKind kind, Modality modality, List<String> chain, String text) {

    Identity {
        chain = List.copyOf(chain);
    }

    static Identity of(ExtractedClaim found) {
        var chain = found.attribution().stream().map(hop -> hop.name()).toList();
        return new Identity(found.kind(), found.modality(), chain, found.text());
    }

    /** Whether an edit that made the other one of it is trivial. */
    boolean isNearly(Identity other) {
        return kind == other.kind
                && modality == other.modality
                && isFromSourcesOf(other)
                && Significance.between(text, other.text)
                        .filter(change -> change != Significance.TRIVIAL)
                        .isEmpty();
    }

    /** How significant the change to the other is, beyond the letter. */
    Significance changeTo(Identity other) {
        if (modality != other.modality || !isFromSourcesOf(other)) {
            return Significance.SUBSTANTIAL;
        }
        var ofWords = Significance.between(text, other.text).orElse(Significance.TRIVIAL);
        return kind == other.kind ? ofWords : ofWords.or(Significance.MINOR);
    }

    /** A source may be named more fully in one text. */
    private boolean isFromSourcesOf(Identity other) {
        if (chain.size() != other.chain.size()) {
            return false;
        }
        for (int i = 0; i < chain.size(); i++) {
            if (!areOne(chain.get(i), other.chain.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two names mean one source, which one of them may name more fully. */
    static boolean areOne(String name, String other) {
        var one = name.toLowerCase(Locale.ROOT);
        var another = other.toLowerCase(Locale.ROOT);
        return one.equals(another) || one.endsWith(" " + another) || another.endsWith(" " + one);
    }

    boolean isNotice() {
        return kind == ClaimKind.NOTICE;
    }
}
