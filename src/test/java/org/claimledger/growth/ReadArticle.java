package org.claimledger.growth;

import java.time.LocalDate;
import org.claimledger.extraction.ArticleText;
import org.claimledger.extraction.Extraction;

/** An article around which a ledger is grown, with what extraction found in it. */
public record ReadArticle(ArticleText article, Extraction found) {

    public String outlet() {
        return article.outlet();
    }

    public String headline() {
        return article.headline();
    }

    public String text() {
        return article.text();
    }

    LocalDate day() {
        return article.publishedOn();
    }
}
