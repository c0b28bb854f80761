package org.claimledger.extraction;

import java.util.List;
import java.util.Set;

/** Reads an article and finds its claims: what is stated, by whom, through whom, where and when. */
public final class ClaimExtractor {

    public Extraction extract(ArticleText article) {
        return new Extraction(List.of(), List.of(), Set.of());
    }
}
