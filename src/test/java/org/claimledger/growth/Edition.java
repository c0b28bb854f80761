package org.claimledger.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.claimledger.extraction.Period;

/** An article as it stands in a grown ledger: perhaps in disguise, and of another time. */
public record Edition(ReadArticle article, Disguise disguise, Instant publishedAt) {

    String disguised(String text) {
        return disguise.of(text);
    }

    /** A time that the article tells, as much later as the edition is. */
    Period shifted(Period period) {
        long days = ChronoUnit.DAYS.between(article.day(), LocalDate.ofInstant(publishedAt, ZoneOffset.UTC));
        return new Period(period.first().plusDays(days), period.last().plusDays(days));
    }
}
